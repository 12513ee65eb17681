// Browsers that look at desk's live calls: when each of them got each event.
const [url, given] = process.argv.slice(2)
const cookies = JSON.parse(given)
const seen = []
let watching = 0

async function watch(cookie) {
  const answer = await fetch(`${url}/live/events`, { headers: { cookie, accept: 'text/event-stream' } })
  if (!answer.ok) throw new Error(`A stream answered ${answer.status}.`)
  let rest = ''
  let isReady = false
  const decoder = new TextDecoder()
  for await (const chunk of answer.body) {
    const at = performance.timeOrigin + performance.now()
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1]
      if (!data) continue
      if (!isReady && ++watching === cookies.length) process.send('ready')
      isReady = true
      for (const { id, isEnded } of JSON.parse(data).calls) seen.push([`${id} ${isEnded}`, at])
    }
  }
}
for (const cookie of cookies) void watch(cookie)
process.on('message', () => process.send(seen))
