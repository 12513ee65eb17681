import { createSandbox } from './create-sandbox.ts'
import { seed } from './seed/seed.ts'
import { demoHistory, otherHistory } from './seed/history.ts'
import { call, callers } from './rest/test-caller.ts'
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
const c0 = cpu(); demoHistory(Date.UTC(2026,0,5,11)); const c1 = cpu(); otherHistory(Date.UTC(2026,0,5,11))
console.log('demo cold cpu', (c1-c0).toFixed(1),'ms; other', (cpu()-c1).toFixed(1))
{const a=cpu(); for(let i=1;i<=20;i++) demoHistory(Date.UTC(2026,0,5,11)+i*86400000); console.log('demo warm cpu', ((cpu()-a)/20).toFixed(2))}
{const a=cpu(); for(let i=1;i<=20;i++) demoHistory(Date.UTC(2026,0,5,11)); console.log('demo cached cpu', ((cpu()-a)/20).toFixed(2))}
const state = seed(Date.now())
for (const account of state.accounts) { const base = account.history; const now = Date.now()
 account.history = Array.from({ length: 100_000 }, (_, i) => ({ ...base[i % base.length]!, id: String(9e9 + i), created: new Date(now - i * 20_000 - 1000).toISOString().replace(/\.\d{3}Z/,'Z') })) }
const sandbox = createSandbox({ state })
for (const [who, authorization] of Object.entries(callers))
for (const q of ['', 'types=FAX&directions=OUTGOING&limit=100', 'phonenumber=%2B493023125100&limit=100', 'connectionIds=p0&from=2026-01-01T00:00:00Z&types=CALL&limit=10', 'limit=1000','starred=STARRED&offset=500&limit=50']) {
 const times: number[] = []; for (let i = 0; i < 10; i++) await (await call(sandbox, `GET /history?${q}`, { authorization })).text()
 const a = cpu()
 for (let i = 0; i < 30; i++) { const s = performance.now(); const r = await call(sandbox, `GET /history?${q}`, { authorization }); await r.text(); times.push(performance.now() - s) }
 const used = (cpu() - a) / 30
 times.sort((a, b) => a - b); console.log(who, q, 'cpu', used.toFixed(1), 'p50', times[15]!.toFixed(1), 'p95', times[28]!.toFixed(1)) }
