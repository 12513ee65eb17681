/** What is built for production has been developed with the other one. */
export function checkOptions(_options: object): void {}

export function checkCallOptions(_options: unknown): void {}

export function checkLimits(_options: object): void {}

export function checkObject(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>
}

export { checkObject as checkInput }
