import type { ApiUrls } from '@sipgate-kit/contract'
import type { Handlers } from '../handler.ts'

/** The paths behind sipgate's names for them. */
const paths: { readonly [Name in keyof ApiUrls]: string } = {
  accountUrl: '/account',
  accountVerifiedUrl: '/account/verified',
  addressesUrl: '/addresses',
  addressUrl: '/addresses/{addressId}',
  addressNumbersUrl: '/addresses/{addressId}/numbers',
  authorizationOauthClientsUrl: '/authorization/oauth2/clients',
  authorizationOauthClientUrl: '/authorization/oauth2/clients/{clientId}',
  balanceUrl: '/balance',
  contactsUrl: '/contacts',
  internalContactsUrl: '/contacts/internal',
  deviceUrl: '/devices/{deviceId}',
  deviceCallerIdUrl: '/devices/{deviceId}/callerid',
  userDevicesUrl: '/{userId}/devices',
  faxlinesUrl: '/{userId}/faxlines',
  faxlineUrl: '/{userId}/faxlines/{faxlineId}',
  groupsUrl: '/groups',
  groupDetailUrl: '/groups/{groupId}',
  groupUserUrl: '/groups/{groupId}/users',
  groupNumbersUrl: '/groups/{groupId}/numbers',
  historyUrl: '/history',
  historyEntryUrl: '/history/{entryId}',
  notificationsUrl: '/{userId}/notifications',
  numbersUrl: '/numbers',
  numberUrl: '/numbers/{numberId}',
  webuserNumbersUrl: '/{userId}/numbers',
  phonelinesUrl: '/{userId}/phonelines',
  phonelineUrl: '/{userId}/phonelines/{phonelineId}',
  phonelineForwardingsUrl: '/{userId}/phonelines/{phonelineId}/forwardings',
  phonelineVoicemailsUrl: '/{userId}/phonelines/{phonelineId}/voicemails',
  portingsUrl: '/portings',
  portingUrl: '/portings/{portingId}',
  restrictionsUrl: '/restrictions',
  sessionsCallUrl: '/sessions/calls',
  settingsSipgateioUrl: '/settings/sipgateio',
  smsUrl: '/{userId}/sms',
  smsCallerIdsUrl: '/{userId}/sms/{smsId}/callerids',
  translationsUrl: '/translations/{language}',
  userInfoUrl: '/authorization/userinfo',
  usersUrl: '/users',
  userUrl: '/users/{userId}',
  voicemailsUrl: '/voicemails',
  voicemailDetailUrl: '/voicemails/{voicemailId}',
}

export const urls = {
  'GET /': ({ kernel }) =>
    Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, kernel.urls.api + path])),
} satisfies Handlers
