import type { Handlers } from '../handler.ts'

/** For sipgate's own web application. Nobody may call the internal ones here. */
export const app = {
  'GET /app/links': ({ kernel }) => ({
    loginUrl: `${kernel.urls.login}/realms/third-party/account`,
    consoleWebUrl: kernel.urls.console,
  }),
  'GET /app/properties': () => ({
    identityVerificationRequired: false,
    showSipCredentials: true,
    showRegisterDndOption: true,
    showClick2DialButton: true,
    showSimRelevantOptions: true,
    showNettoPrices: true,
    multiSimProduct: false,
    productWithoutBaseFee: false,
    voipOnlyProduct: false,
    mobileOnlyProduct: false,
  }),
} satisfies Handlers
