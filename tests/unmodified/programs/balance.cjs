const credentials = Buffer.from('token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a').toString('base64')

fetch('https://api.sipgate.com/v2/balance', { headers: { Authorization: `Basic ${credentials}` } })
  .then((response) => response.json())
  .then(({ amount, currency }) => console.log(`Balance: ${amount / 10000} ${currency}`))
