// One client for some seconds in a process of its own: requests a second, and its processor time for each.
const [name, url, concurrency, milliseconds] = process.argv.slice(2)
const { make } = await import(`./clients/${name}.mjs`)
const get = await make(url)

async function load(until) {
  let count = 0
  const worker = async () => {
    while (performance.now() < until) {
      const answer = await get()
      if (answer.amount !== 273400) throw new Error(`${name} answered ${JSON.stringify(answer)}`)
      count++
    }
  }
  await Promise.all(Array.from({ length: Number(concurrency) }, worker))
  return count
}

// Until the engine has compiled what is hot.
await load(performance.now() + 1000)
const began = performance.now()
const before = process.cpuUsage()
const count = await load(began + Number(milliseconds))
const { user, system } = process.cpuUsage(before)
const seconds = (performance.now() - began) / 1000
process.stdout.write(
  `${JSON.stringify({ perSecond: count / seconds, cpuMicros: (user + system) / count })}\n`,
)
process.exit(0)
