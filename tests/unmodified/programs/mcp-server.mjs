#!/usr/bin/env node
// Lets an assistant use sipgate, in the manner of MCP servers: JSON-RPC line by line over stdin and stdout, a personal
// access token, and sipgate's address written into the program.
import { createInterface } from 'node:readline'

const API = 'https://api.sipgate.com/v2'
const { SIPGATE_TOKEN_ID, SIPGATE_TOKEN } = process.env
if (!SIPGATE_TOKEN_ID || !SIPGATE_TOKEN) {
  console.error('SIPGATE_TOKEN_ID and SIPGATE_TOKEN must be set')
  process.exit(1)
}

async function api(method, path, body) {
  const response = await fetch(`${API}${path}`, {
    method,
    headers: {
      Authorization: `Basic ${btoa(`${SIPGATE_TOKEN_ID}:${SIPGATE_TOKEN}`)}`,
      Accept: 'application/json',
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  })
  if (!response.ok)
    throw new Error(`sipgate API ${response.status} ${response.statusText}: ${await response.text()}`)
  const text = await response.text()
  return text ? JSON.parse(text) : { ok: true }
}

const tools = {
  get_balance: {
    description: 'Account balance',
    run: async () => {
      const { amount, currency } = await api('GET', '/balance')
      return { balance: amount / 10000, currency }
    },
  },
  list_history: {
    description: 'Recent calls, faxes and messages',
    run: ({ types, limit = 10 }) => {
      const query = new URLSearchParams({ limit })
      for (const type of types ?? []) query.append('types', type)
      return api('GET', `/history?${query}`)
    },
  },
  send_sms: {
    description: 'Send a text message',
    run: async ({ recipient, message }) => {
      const { sub } = await api('GET', '/authorization/userinfo')
      const { items } = await api('GET', `/${sub}/sms`)
      return api('POST', '/sessions/sms', { smsId: items[0].id, recipient, message })
    },
  },
  start_call: {
    description: 'Click to dial',
    run: ({ device, callee }) => api('POST', '/sessions/calls', { caller: device, callee, deviceId: device }),
  },
}

const methods = {
  initialize: () => ({
    protocolVersion: '2025-06-18',
    capabilities: { tools: {} },
    serverInfo: { name: 'sipgate', version: '1.0.0' },
  }),
  'tools/list': () => ({
    tools: Object.entries(tools).map(([name, { description }]) => ({
      name,
      description,
      inputSchema: { type: 'object' },
    })),
  }),
  'tools/call': async ({ name, arguments: args = {} }) => {
    try {
      const result = await tools[name].run(args)
      return { content: [{ type: 'text', text: JSON.stringify(result) }] }
    } catch (error) {
      return { content: [{ type: 'text', text: error.message }], isError: true }
    }
  },
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line)
  if (id === undefined) continue
  const result = await methods[method]?.(params)
  const answer = result ? { result } : { error: { code: -32601, message: 'Method not found' } }
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...answer })}\n`)
}
