import { importJWK } from 'jose'

/** The key id in the header of every token and in the JWKS: 43 characters, the key's RFC 7638 thumbprint. */
export const keyId = 'cy9ZJsRvjzMnMCGMxbffLReQJj4JLhvvrNWxtyTU_a0'

/** What the JWKS shows. */
export const publicKey = {
  kid: keyId,
  kty: 'RSA',
  alg: 'RS256',
  use: 'sig',
  n: '7VbxFwz4EDsOG6tg7lHY6gI1_vRW-QoxUzuLjEFz964gIkd-Ajq2yHgnSjFFhodakv2j1Or2zxaGoyMMPRURzsQ7nPlv9Tczz2pgU0XvoleDyplUI88NWkQNERSuiNRSJl9ZI_bAIk7KLO4gOOlA59BMUWz3l0RSS6XTqjb45GjBp1c2igLN5yGMT_qOyzQiINR3stzbUcBEQ8MXeqsQmJaALACjbKeJIE3JaNuzyh4W1aBBsuP1as4EZXWPLx_8NnSt8Kg4py-ikY4EzCj16yBhas7BcQ6mgrTJAN_FTqmOgXgzQ1oWfnCBfLsEQCcju7-myQwM3wmuXYJSHziHdQ',
  e: 'AQAB',
} as const

/**
 * The private key, which is public. It protects nothing: it only signs tokens of a sandbox on your own machine,
 * and a fixed key makes starts fast and runs repeatable. Never trust it anywhere else.
 */
const privateKey = {
  ...publicKey,
  d: 'BBMijNVDAFsAiSwTkXPj8qc6uxesfevAC2BHKzodHhWmD-tEorrUVDPFOj-x-bci2x7crF_5AHbatTv5o_t-dJt83zCPIgQicRSv9li0iQfR8kKt-va9PB1VUMOXTYUWVfn8GKMjYFNpotosa8hhaLl0SKTuHpw513pPhyluHim_y9olt7noQDvnxplsLbTSHfn0hqowDlkfX7MpgJ2bR3QWYcscYanuhfGMPCK8eP8g43AR1jJhI4qq8kthyHgZYDb1fRCmCsflbIuRWI5roMsO5p35eFVmTGPTalErTs_1wNSrPdAnMkMESWUMFR2nqsIip91V2PJcaN6l9On0nw',
  p: '-PtR-OTh7jPEhKkTbfi86e3KVIuY7U5JRePUBbyYQ08Tu8NOBQoVN8p4Rx-ESZPzZXB9ifN9KY3G_rY0OkDOhFBYGldG9Vbo7taiZEApBtx2OG8XLSEb6KTOJPkOQNUGWFDHTZYD_P4lYHFepb-VQandCgCi0zjDQ_zbHragzcc',
  q: '9AecYBFJYL_NuhDiBYcxrQpCQkI3SjpBx2SNTXrHLMG_oPsIqHKArh3iqiMMa_qSKmvu0XkMUWYT14tO0FHPXHLyg741D7hX8na0IvbpjooXQCaOuCcZisKbpAkzx0uA4P4y6NQdaBdlNQxsJjD_OARazStPKeLmbxpfpZKNcOM',
  dp: 'r8L6gvFQbI8u01dn1-IXuiubAUPqmNsC7st-CO6xrhJMo-ejU_tiLxhHAC5HfIls8NcQSCoS2Rq0t2p4RAcrwkvVZgLmnJrVpITv7kU8sRNAgWYqvjj5MqnkvET0wt-eswmTKDoWZqoiSIq_fdJY0xnOaBk62FDhx0TgijXyHlE',
  dq: 'BNoN4t8VHWZS2csyIzf_5dfZX2XfoYss-aDnKk4xnZMwkyvKjUbRhiSz9_wAaDkwJMXGlsWYWBn2dQehBoVJ4SWr6rCib3CT1w9DH5rXI-1c7vqVRdYJLPgXjhhcvi6jHlYPfw-Qkhw89-QKVmwM9vknMQMWbNfFCxp0Il-ajk8',
  qi: '4AUixoBvdZHKtUhzP0NC6Bwwq6qtVkaHqaxueVVdBwtwXd3Pi4AsrvbwS7hc5xp1kyyiOgr5OavIvSfPRYeljqFHOc7wwhFH7lYpNceYnqntWAJLmDbFlpJpW_yVD7-E_v6eCC2dyF6DtovAbGuU9Vwi03-MfhUH-lXIIqPWJhI',
} as const

type Key = Awaited<ReturnType<typeof importJWK>>

let signing: Promise<Key> | undefined
let verifying: Promise<Key> | undefined

export function signingKey(): Promise<Key> {
  return (signing ??= importJWK(privateKey, 'RS256'))
}

export function verifyingKey(): Promise<Key> {
  return (verifying ??= importJWK(publicKey, 'RS256'))
}
