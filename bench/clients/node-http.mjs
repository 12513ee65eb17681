import http from 'node:http'

const agent = new http.Agent({ keepAlive: true })

export function make(url) {
  return () =>
    new Promise((resolve, reject) => {
      http
        .get(`${url}/v2/balance`, { agent, headers: { authorization: 'Bearer token' } }, (response) => {
          let text = ''
          response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
          response.on('end', () => resolve(JSON.parse(text)))
        })
        .on('error', reject)
    })
}
