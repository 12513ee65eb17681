import { importJWK } from 'jose'

/** A second key of the login server. As public as the first one, and as worthless. */
export const evilPublicKey = {
  kid: 'ehF5j3ufWkObOGjq-EApOakYROEiBr_BYE9WhxDHEzI',
  kty: 'RSA',
  alg: 'RS256',
  use: 'sig',
  n: 'sBn5gq070bKc5X-J8p61fkLuAchru-AkIBNh9TXuojG8eeUJ1UckerhmLa6AVCikUt7duxOdO3NNRSAzzJqxLEIHpHEXu3GJ9KW-78P4tbb-ZluuvDMEMzvdnUWV9OcXMeehkldeWUaAbLbH_NchiBLj7wJN3XVFIdr72HyfWXGh51j4zG5_B5NCJ7fwGnl6BLGLzwRl7MKsr0i6Ydy_GzwPXylLHNVkpvItGp7GbKlnA5fvknRmWA6yVKcbKREKGzEO2QhEOje47GC1kaHAqI5-pCe8chhqmimGSXiZuTtuUWwsX_j71Q9AAifo2LtLegzDwqY4virdE7D7x7SnEQ',
  e: 'AQAB',
} as const

const privateKey = {
  ...evilPublicKey,
  d: 'BqXfYQkVRdb_ZGxMds7aIQdprOJuGz5EnNugdkFkRiYYpHUimjUkpdeb31_73xl27Rw13InqtM-nMEutOu1Q0I_4UgNVMxW_4I8IgoyIUUNUjqSJx9fo8d5x4P3bUa7O5crV0xSGZrpCL0B186gDL3vvlAJ3Miva-ZKG0QMQ4K9pAtKgUNrlsuSTxbHpqx5qSsLfkYNPkcy8EN9nBLyKjGaiqy3xJ3WQLowuNIe0uj_YVSNGcUB7oAwxwudyP0rgdODY0yt6ofn1VhFYmgx2qLTyuXL-9lg9LkONtIbKvMgb4cYAzvoaczwHSNVD3Whu9xzgIQdz7dwc2DcBNsGcgQ',
  p: '3VzCdDXBL6PXdJDQ3-KjW9A7j2cGTp0Su7-Wy56Fcw4ie4ckGzM4J3ICephTb1vIX7t4YJDVkhhRHoIYwclSoylBnUqkYavC8I-nM5ZFPY9SaA6sPpvmGdBPRlreDtt17G4GzKXLD-zPSjqkF-Amuj_nHJPiOtpvoyBZRvEqBpE',
  q: 'y6gsdMWhxhHP7K5ToLCU1DWlixAPGprCGGMuZze-GCvxHl5ocsyMSYPgAFnbt5yCUNjC_J1Fkez-SZ2Ebq2CvJ7hHGIAPAox1CzFi3yI7RBP3YDFdwLRbewmMIg138qCTcTot_kMdjq1IQNmzB9H6bl83NmcgGObfZaeupyt2IE',
  dp: '2YWdT7TC8Z1-yvzDRD3haQdmf7QtbnLLRdMuy0gqurTZDanuwQvD0n8mEHI_Ct6WN_xwffPU6osaq3AMA-FhYxPXdkky3wd5uApxsy-nOqbrw3UnrR5lLliUjf4c11ywtHQqGk-RC0UZLUgSl6OcaskAwgRP-qVLrnDLSfsR4QE',
  dq: 'kC91ogrV-QRdYCUf4hGCnSeKF4V8HArbRibaEIu_kx9xK14NttEotVeffMAhtcIh5RlCG1VBjwnqErZpr246tE4L9GtR3TAejShRh-rYinZVBO6JXzPokFlzxEJ7WgDm9iZl2PKDJyVzXXcqDXRMFqaTR0zt51weFvFPWbFZx4E',
  qi: '2a7JajSgIgaN2xCwRYb2QJKmBUnC6iM6TbKKEMgNQYhFKl0qhRY8E5VOJiLu2LReDcAdudBcFwqm5ro-38_F8hMv6c77I4y1kM-ZeQA47QVDVQswvdtb4gytG0r74PXWwtrJgyfgJDk8CVb9-u7y36GHdJJLo7syMy6yQ2bUJYY',
} as const

let signing: ReturnType<typeof importJWK> | undefined

export function evilSigningKey(): ReturnType<typeof importJWK> {
  return (signing ??= importJWK(privateKey, 'RS256'))
}
