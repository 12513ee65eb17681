// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type {
  Account,
  AccountVerification,
  AccountWebhookSettings,
  AccountWebhookSettingsInput,
  AddressesGetArguments,
  AddressesNumbersListArguments,
  AddressesUpdateArguments,
  Announcement,
  AnonymousCallers,
  AnonymousCallersInput,
  ApiUrls,
  AppEventList,
  AppEventsDeleteArguments,
  AppLinks,
  AppProperties,
  AppTerms,
  AuthorizationClientsDeleteArguments,
  AuthorizationClientsGdprGetArguments,
  AuthorizationClientsGetArguments,
  AuthorizationClientsUpdateArguments,
  AutoRecordingGreeting,
  AutoRecordingGreetingInput,
  AutoRecordingSetting,
  AutoRecordingsGreetingDeleteArguments,
  AutoRecordingsSettingsGetArguments,
  AutoRecordingsSettingsSetArguments,
  Balance,
  BlacklistDeleteArguments,
  BlacklistEntry,
  BlacklistEntryInput,
  BlacklistEntryList,
  BusyOnBusySetting,
  CallEmailInput,
  CallHold,
  CallInput,
  CallList,
  CallMute,
  CallRecording,
  CallRestrictionSetting,
  CallRestrictions,
  CallRestrictionsGetAnswer,
  CallRestrictionsGetArguments,
  CallRestrictionsSetArguments,
  CallSession,
  CallSmsInput,
  CallTransfer,
  CallerId,
  CallerIdInput,
  CallsHangUpArguments,
  CallsPlayAnnouncementArguments,
  CallsSendDtmfArguments,
  CallsSetHoldArguments,
  CallsSetMutedArguments,
  CallsSetRecordingArguments,
  CallsTransferArguments,
  ChannelEventList,
  ChannelsEventsListArguments,
  Contact,
  ContactCsv,
  ContactInput,
  ContactPage,
  ContactSelection,
  ContactUpdate,
  ContactVcardList,
  ContactVcardPage,
  ContactVcardResult,
  ContactsDeleteArguments,
  ContactsExportCsvArguments,
  ContactsGetArguments,
  ContactsListArguments,
  ContactsUpdateArguments,
  ContactsVcardsListArguments,
  ContactsVcardsSetArguments,
  ContingentList,
  DefaultDeviceSetting,
  Device,
  DeviceAlias,
  DeviceInput,
  DeviceList,
  DeviceName,
  DevicePassword,
  DeviceRouting,
  DeviceSettings,
  DevicesCallerIdGetArguments,
  DevicesCallerIdSetArguments,
  DevicesContingentsListArguments,
  DevicesCreateArguments,
  DevicesDeleteArguments,
  DevicesExternalCreateArguments,
  DevicesExternalSetIncomingCallDisplayArguments,
  DevicesExternalSetTargetNumberArguments,
  DevicesGetArguments,
  DevicesListArguments,
  DevicesLocalPrefixGetArguments,
  DevicesLocalPrefixSetArguments,
  DevicesMobileCreateArguments,
  DevicesRegisterCreateArguments,
  DevicesResetPasswordArguments,
  DevicesSetAliasArguments,
  DevicesSimActivateArguments,
  DevicesSimDeactivateArguments,
  DevicesSimOrderArguments,
  DevicesSingleRowDisplayGetArguments,
  DevicesSingleRowDisplaySetArguments,
  DevicesTariffAnnouncementGetArguments,
  DevicesTariffAnnouncementSetArguments,
  DevicesUpdateArguments,
  DtmfSequence,
  EndpointNumberList,
  ExtensionAlias,
  ExternalDeviceInput,
  FaxEmailInput,
  FaxInput,
  FaxReportInput,
  FaxResend,
  FaxSession,
  FaxSmsInput,
  Faxline,
  FaxlineList,
  FaxlinesCallerIdGetArguments,
  FaxlinesCallerIdSetArguments,
  FaxlinesCreateArguments,
  FaxlinesDeleteArguments,
  FaxlinesListArguments,
  FaxlinesNumbersListArguments,
  FaxlinesSetTaglineArguments,
  FaxlinesUpdateArguments,
  ForwardingList,
  ForwardingsInput,
  GdprUrls,
  GoogleContacts,
  GreetingInput,
  GreetingList,
  GreetingSetting,
  Group,
  GroupFaxlineList,
  GroupFaxlinesCallerIdGetArguments,
  GroupFaxlinesListArguments,
  GroupFaxlinesNumbersListArguments,
  GroupList,
  GroupUserList,
  GroupsDevicesAddArguments,
  GroupsDevicesRemoveArguments,
  GroupsFaxlinesListArguments,
  GroupsGetArguments,
  GroupsListArguments,
  GroupsNumbersListArguments,
  GroupsUsersListArguments,
  GroupsVoicemailsListArguments,
  HistoryArchived,
  HistoryChange,
  HistoryDeleteArguments,
  HistoryDeleteManyArguments,
  HistoryEntry,
  HistoryExportArguments,
  HistoryGetArguments,
  HistoryListArguments,
  HistoryNote,
  HistoryPage,
  HistoryRead,
  HistorySetArchivedArguments,
  HistorySetNoteArguments,
  HistorySetReadArguments,
  HistoryUpdateArguments,
  HistoryUpdateManyBody,
  IdentityVerification,
  IdentityVerificationGetArguments,
  IncomingCallDisplay,
  InternalContactList,
  LocalPrefix,
  LocalPrefixInput,
  LocationSetting,
  NeoCall,
  NeoCallInput,
  Notifications,
  NotificationsCallCreateEmailArguments,
  NotificationsCallCreateSmsArguments,
  NotificationsDeleteArguments,
  NotificationsFaxCreateEmailArguments,
  NotificationsFaxCreateReportArguments,
  NotificationsFaxCreateSmsArguments,
  NotificationsListArguments,
  NotificationsSmsCreateEmailArguments,
  NotificationsVoicemailCreateEmailArguments,
  NotificationsVoicemailCreateSmsArguments,
  NumberRouting,
  NumbersListArguments,
  NumbersQuickDialDeleteArguments,
  NumbersQuickDialUpdateArguments,
  NumbersQuickDialValidateArguments,
  NumbersUpdateArguments,
  OAuthClient,
  OAuthClientInput,
  OAuthClientList,
  ParallelForwardingInput,
  ParallelForwardingList,
  PasswordResetConfirmArguments,
  PasswordResetConfirmation,
  PasswordResetInput,
  PhoneNumberList,
  Phoneline,
  PhonelineList,
  PhonelineListItem,
  PhonelineVoicemailList,
  PhonelineWebhookSettings,
  PhonelineWebhookSettingsInput,
  PhonelinesBlockAnonymousGetArguments,
  PhonelinesBlockAnonymousSetArguments,
  PhonelinesCreateArguments,
  PhonelinesDeleteArguments,
  PhonelinesDevicesAddArguments,
  PhonelinesDevicesListArguments,
  PhonelinesDevicesRemoveArguments,
  PhonelinesForwardingsListArguments,
  PhonelinesForwardingsSetArguments,
  PhonelinesGetArguments,
  PhonelinesListArguments,
  PhonelinesNumbersListArguments,
  PhonelinesParallelForwardingsCreateArguments,
  PhonelinesParallelForwardingsDeleteArguments,
  PhonelinesParallelForwardingsListArguments,
  PhonelinesParallelForwardingsUpdateArguments,
  PhonelinesSipgateioGetArguments,
  PhonelinesSipgateioLogListArguments,
  PhonelinesSipgateioSetArguments,
  PhonelinesUpdateArguments,
  PhonelinesVoicemailsGreetingsCreateArguments,
  PhonelinesVoicemailsGreetingsDeleteArguments,
  PhonelinesVoicemailsGreetingsListArguments,
  PhonelinesVoicemailsGreetingsUpdateArguments,
  PhonelinesVoicemailsListArguments,
  PhonelinesVoicemailsSetTranscriptionArguments,
  PhonelinesVoicemailsUpdateArguments,
  Porting,
  PortingList,
  PortingsDeleteArguments,
  PortingsGetArguments,
  PostalAddress,
  PostalAddressCount,
  PostalAddressInput,
  PostalAddressList,
  QuickDialInput,
  RecordingInput,
  RestrictionList,
  RestrictionsListArguments,
  RoleSetting,
  SimActivation,
  SimOrder,
  SingleRowDisplay,
  SmsCallerIdDefault,
  SmsCallerIdInput,
  SmsCallerIdList,
  SmsCallerIdVerification,
  SmsCallerIdsCreateArguments,
  SmsCallerIdsDeleteArguments,
  SmsCallerIdsListArguments,
  SmsCallerIdsSetDefaultArguments,
  SmsCallerIdsVerifyArguments,
  SmsEmailInput,
  SmsExtensionList,
  SmsExtensionsListArguments,
  SmsExtensionsUpdateArguments,
  SmsInput,
  Tagline,
  TargetNumber,
  TariffAnnouncement,
  TranscriptionSetting,
  Translations,
  TranslationsGetArguments,
  User,
  UserList,
  Userinfo,
  UsersDeleteArguments,
  UsersGetArguments,
  UsersNumbersListArguments,
  UsersSetBusyOnBusyArguments,
  UsersSetDefaultDeviceArguments,
  UsersSetLocationArguments,
  UsersSetRoleArguments,
  Voicemail,
  VoicemailEmailInput,
  VoicemailList,
  VoicemailPlayback,
  VoicemailSettings,
  VoicemailSmsInput,
  VoicemailsGetArguments,
  WebhookLog,
} from './types.ts'

/** Every operation by method and path, as a client asks for it by name. */
export interface Operations {
  /**
   * The account's master data.
   *
   * Tells which company the account belongs to, which product it uses and whether it is verified.
   *
   * `GET /account`, answered with 200: The account of the user whose token was sent.
   *
   * - Scopes: One of `all`, `account:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no such account.
   */
  'GET /account': {
    path: {}
    query: {}
    body: undefined
    answer: Account
  }

  /**
   * Verify the account with the code it was sent.
   *
   * Hands in the code that sipgate sent to the account's holder. From then on `verified` of the account is true.
   * A code is good for one use, so a repeat after a success may answer 404.
   *
   * `PUT /account/verified`, answered with 204: The account is verified now.
   *
   * - Scopes: One of `all`, `account:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The code is wrong, or was used before.
   */
  'PUT /account/verified': {
    path: {}
    query: {}
    body: AccountVerification
    answer: undefined
  }

  /**
   * All postal addresses of the account.
   *
   * Lists every address at once; there are no pages. Users and register devices refer to them by their ids.
   * Addresses can neither be added nor removed over REST.
   *
   * `GET /addresses`, answered with 200: The addresses.
   *
   * - Scopes: One of `all`, `addresses:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /addresses': {
    path: {}
    query: {}
    body: undefined
    answer: PostalAddressList
  }

  /**
   * How many postal addresses the account has.
   *
   * Tells the number of addresses without their contents.
   *
   * `GET /addresses/itemCount`, answered with 200: The number of addresses.
   *
   * - Scopes: One of `all`, `addresses:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /addresses/itemCount': {
    path: {}
    query: {}
    body: undefined
    answer: PostalAddressCount
  }

  /**
   * One postal address.
   *
   * Shows one of the account's addresses.
   *
   * `GET /addresses/{addressId}`, answered with 200: The address.
   *
   * - Scopes: One of `all`, `addresses:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no address with this id.
   */
  'GET /addresses/{addressId}': {
    path: Pick<AddressesGetArguments, 'addressId'>
    query: {}
    body: undefined
    answer: PostalAddress
  }

  /**
   * Correct a postal address.
   *
   * Stores what the address is now. Send also the fields that stay, since a field left out may be emptied.
   * Depending on the country, a change can switch off the numbers registered at the address, so look at
   * `addresses.numbers.list` before.
   *
   * `PUT /addresses/{addressId}`, answered with 204: The address is stored.
   *
   * - Scopes: One of `all`, `addresses:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no address with this id.
   * - Source: Whether fields that are left out keep their values is not documented.
   */
  'PUT /addresses/{addressId}': {
    path: Pick<AddressesUpdateArguments, 'addressId'>
    query: {}
    body: PostalAddressInput
    answer: undefined
  }

  /**
   * The telephone numbers registered at an address.
   *
   * Lists every number of the address at once, each with the extension it leads to. The scope is that of numbers,
   * not that of addresses.
   *
   * `GET /addresses/{addressId}/numbers`, answered with 200: The numbers.
   *
   * - Scopes: One of `all`, `numbers:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no address with this id.
   */
  'GET /addresses/{addressId}/numbers': {
    path: Pick<AddressesNumbersListArguments, 'addressId'>
    query: {}
    body: undefined
    answer: PhoneNumberList
  }

  /**
   * What the web application still has to tell.
   *
   * Lists the events that wait for the account; there are no pages. Call events are not among them: those are pushed to
   * webhooks. For sipgate's own applications; third-party clients are refused.
   *
   * `GET /app/events`, answered with 200: The events that wait.
   *
   * - Scopes: `internal`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /app/events': {
    path: {}
    query: {}
    body: undefined
    answer: AppEventList
  }

  /**
   * Dismiss an event.
   *
   * Removes one event for good, so that it is not told again. The answer lists those that are left. A repeat may
   * answer 404. For sipgate's own applications; third-party clients are refused.
   *
   * `DELETE /app/events/{id}`, answered with 200: The event is removed. The body lists the others.
   *
   * - Scopes: `internal`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no event with this id.
   */
  'DELETE /app/events/{id}': {
    path: Pick<AppEventsDeleteArguments, 'id'>
    query: {}
    body: undefined
    answer: AppEventList | undefined
  }

  /**
   * Pages the web application links to.
   *
   * Gives URLs of sipgate's pages by name: help, settings, booking. Meant for people in a browser, not for calls of the
   * API. No credentials are needed.
   *
   * `GET /app/links`, answered with 200: The pages by their names.
   *
   * - Scopes: No credentials needed.
   * - Effect: Nothing changes, so it may be repeated.
   * - 429: Too many calls at once. The header `Retry-After` says when to try again.
   * - Source: The 2022 description declares no error answer; 429 may come from every operation.
   */
  'GET /app/links': {
    path: {}
    query: {}
    body: undefined
    answer: AppLinks
  }

  /**
   * What the web application shows.
   *
   * Tells which parts of the web application fit the account's product. An application of your own may hide the same
   * parts, but what a user may do is decided elsewhere.
   *
   * `GET /app/properties`, answered with 200: What the web application shows for this account.
   *
   * - Scopes: One of `all`, `internal`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /app/properties': {
    path: {}
    query: {}
    body: undefined
    answer: AppProperties
  }

  /**
   * Whether the terms and conditions were accepted.
   *
   * Tells whether the current terms were accepted. They cannot be accepted over this version of the API.
   * For sipgate's own applications; third-party clients are refused.
   *
   * `GET /app/tacs`, answered with 200: Whether the terms were accepted.
   *
   * - Scopes: `internal`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /app/tacs': {
    path: {}
    query: {}
    body: undefined
    answer: AppTerms
  }

  /**
   * All users, for the web application.
   *
   * Lists every user with what the web application shows of them; there are no pages. Use `users.list` instead.
   * For sipgate's own applications; third-party clients are refused.
   *
   * `GET /app/users`, answered with 200: All users of the account.
   *
   * - Scopes: `internal`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description speaks of numbers, addresses and call restrictions of the users, but declares the same answer as for `GET /users`; more fields are likely.
   */
  'GET /app/users': {
    path: {}
    query: {}
    body: undefined
    answer: UserList
  }

  /**
   * Who is logged in.
   *
   * Tells which user of which account the token belongs to. Any valid token will do, whatever its scopes, so this
   * is also the call to test credentials with. `masterSipId` and `sub` together name a user among all accounts.
   *
   * `GET /authorization/userinfo`, answered with 200: The user the token belongs to.
   *
   * - Scopes: Any valid token will do, whatever its scopes.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - Source: The 2022 description declares no security, only a header for a personal access token; an access token works as well, and without either the answer is 401.
   */
  'GET /authorization/userinfo': {
    path: {}
    query: {}
    body: undefined
    answer: Userinfo
  }

  /**
   * All OAuth 2 clients of the account.
   *
   * Lists the account's own clients, secrets included. The list is called `data`, not `items` as elsewhere.
   *
   * `GET /authorization/oauth2/clients`, answered with 200: The clients.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /authorization/oauth2/clients': {
    path: {}
    query: {}
    body: undefined
    answer: OAuthClientList
  }

  /**
   * Create an OAuth 2 client.
   *
   * Registers an application. sipgate makes up `clientId` and `clientSecret` and answers with both.
   *
   * `POST /authorization/oauth2/clients`, answered with 200: The new client with its id and secret.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: 200 and not 201 is what the 2022 description says.
   */
  'POST /authorization/oauth2/clients': {
    path: {}
    query: {}
    body: OAuthClientInput
    answer: OAuthClient
  }

  /**
   * One OAuth 2 client.
   *
   * Shows one of the account's clients, its secret included.
   *
   * `GET /authorization/oauth2/clients/{clientId}`, answered with 200: The client.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no client with this id, or it belongs to another account.
   */
  'GET /authorization/oauth2/clients/{clientId}': {
    path: Pick<AuthorizationClientsGetArguments, 'clientId'>
    query: {}
    body: undefined
    answer: OAuthClient
  }

  /**
   * Replace the settings of an OAuth 2 client.
   *
   * Replaces all six settings at once, so send also those that stay. Id and secret stay as they are.
   *
   * `PUT /authorization/oauth2/clients/{clientId}`, answered with 200: The client as it is now.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no client with this id, or it belongs to another account.
   */
  'PUT /authorization/oauth2/clients/{clientId}': {
    path: Pick<AuthorizationClientsUpdateArguments, 'clientId'>
    query: {}
    body: OAuthClientInput
    answer: OAuthClient
  }

  /**
   * Delete an OAuth 2 client.
   *
   * Removes the client for good, and with it every login its users have there. sipgate accepts the wish and
   * carries it out soon after, so the client may be seen a little longer.
   *
   * `DELETE /authorization/oauth2/clients/{clientId}`, answered with 202: The client will be removed.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no client with this id, or it belongs to another account.
   * - Source: 202 is what the 2022 description says.
   */
  'DELETE /authorization/oauth2/clients/{clientId}': {
    path: Pick<AuthorizationClientsDeleteArguments, 'clientId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Where a client's privacy policy and terms are.
   *
   * The two links that a user is shown before agreeing that the application may act for them. No credentials are needed.
   *
   * `GET /authorization/oauth2/clients/{clientId}/gdpr`, answered with 200: The links.
   *
   * - Scopes: No credentials needed.
   * - Effect: Nothing changes, so it may be repeated.
   * - 404: There is no client with this id, or it belongs to another account.
   * - Source: The 2022 description declares no security.
   */
  'GET /authorization/oauth2/clients/{clientId}/gdpr': {
    path: Pick<AuthorizationClientsGdprGetArguments, 'clientId'>
    query: {}
    body: undefined
    answer: GdprUrls
  }

  /**
   * The announcement before recorded calls.
   *
   * Shows the announcement of the account. In spite of the path it is one object and not a list, since an account
   * has one announcement only. Needs an administrator.
   *
   * `GET /autorecordings/greetings`, answered with 200: The announcement.
   *
   * - Scopes: One of `all`, `autorecording:greeting:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user is no administrator, or recording is not booked.
   * - Source: That an administrator and the booked feature are needed comes from a third party. What is answered while there is no announcement is not documented.
   */
  'GET /autorecordings/greetings': {
    path: {}
    query: {}
    body: undefined
    answer: AutoRecordingGreeting
  }

  /**
   * Upload the announcement before recorded calls.
   *
   * Stores a sound file that tells people that their call is recorded. It is played before all calls of the account that
   * are recorded by themselves. The answer has no id; read it with `autoRecordings.greeting.get`.
   * Needs an administrator.
   *
   * `POST /autorecordings/greetings`, answered with 204: The announcement is stored.
   *
   * - Scopes: One of `all`, `autorecording:greeting:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user is no administrator, or recording is not booked.
   * - Source: The 2022 description leaves both fields optional. That an administrator and the booked feature are needed comes from a third party.
   */
  'POST /autorecordings/greetings': {
    path: {}
    query: {}
    body: AutoRecordingGreetingInput
    answer: undefined
  }

  /**
   * Delete the announcement before recorded calls.
   *
   * Removes the account's announcement for good. Needs an administrator.
   *
   * `DELETE /autorecordings/greetings/{greetingId}`, answered with 204: The announcement is deleted.
   *
   * - Scopes: One of `all`, `autorecording:greeting:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user is no administrator, or recording is not booked.
   * - 404: The account has no announcement with this id.
   * - Source: That an administrator and the booked feature are needed comes from a third party.
   */
  'DELETE /autorecordings/greetings/{greetingId}': {
    path: Pick<AutoRecordingsGreetingDeleteArguments, 'greetingId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Whether a device's calls are recorded.
   *
   * Tells whether every call of the device is recorded without anyone asking for it.
   *
   * `GET /autorecordings/{extension}/settings`, answered with 200: Whether the calls of the device are recorded.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no device with this id.
   */
  'GET /autorecordings/{extension}/settings': {
    path: Pick<AutoRecordingsSettingsGetArguments, 'extension'>
    query: {}
    body: undefined
    answer: AutoRecordingSetting
  }

  /**
   * Record a device's calls, or stop doing so.
   *
   * Decides for all further calls of the device whether they are recorded. Mind the law: in many countries everyone in
   * the call must agree first.
   *
   * `PUT /autorecordings/{extension}/settings`, answered with 200: The setting as it is now.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no device with this id.
   * - Source: That `devices:read` is enough for this change is what the 2022 description says. It leaves `active` optional with false as its default; required here, as it is all the body says.
   */
  'PUT /autorecordings/{extension}/settings': {
    path: Pick<AutoRecordingsSettingsSetArguments, 'extension'>
    query: {}
    body: AutoRecordingSetting
    answer: AutoRecordingSetting
  }

  /**
   * The account's credit.
   *
   * Tells how much credit the account has left. `amount` is a whole number of 1/10000 of `currency`: 123400 EUR means
   * 12.34 EUR. Zero and less are answers like any other; calls, faxes and SMS answer 402 then.
   *
   * `GET /balance`, answered with 200: The credit at this moment.
   *
   * - Scopes: One of `all`, `balance:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /balance': {
    path: {}
    query: {}
    body: undefined
    answer: Balance
  }

  /**
   * All callers who are blocked.
   *
   * Lists every entry at once; there are no pages.
   *
   * `GET /blacklist/incoming`, answered with 200: The entries.
   *
   * - Scopes: One of `all`, `blacklist:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /blacklist/incoming': {
    path: {}
    query: {}
    body: undefined
    answer: BlacklistEntryList
  }

  /**
   * Block a caller.
   *
   * Keeps a number from getting through from now on, or with `isBlock` all numbers that begin alike. Choose a
   * beginning with care: a short one shuts out a whole town or country. `blacklist.delete` takes it back.
   *
   * `POST /blacklist/incoming`, answered with 201: The entry as it was stored.
   *
   * - Scopes: One of `all`, `blacklist:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 409: There is such an entry already. Nothing was changed.
   * - Source: The 2022 description declares 200 and 201 with the same body; 201 is written here, so accept both.
   */
  'POST /blacklist/incoming': {
    path: {}
    query: {}
    body: BlacklistEntryInput
    answer: BlacklistEntry
  }

  /**
   * Let a caller through again.
   *
   * Removes the entry with exactly this number. Longer or shorter entries that match the same caller stay.
   *
   * `DELETE /blacklist/incoming/{phoneNumber}`, answered with 204: The entry is removed.
   *
   * - Scopes: One of `all`, `blacklist:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: This is no telephone number in E.164.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no entry with this number.
   */
  'DELETE /blacklist/incoming/{phoneNumber}': {
    path: Pick<BlacklistDeleteArguments, 'phoneNumber'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Which kinds of calls users may not make.
   *
   * Tells for the users asked for which kinds of calls are barred. The answer is either one object or a list in `items`,
   * so look for `items` first.
   *
   * `GET /callrestrictions`, answered with 200: The restrictions of one user, or of several.
   *
   * - Scopes: One of `all`, `callrestrictions:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with one of these ids.
   * - Source: The 2022 description declares one object, although several users can be asked for, so a list is allowed for as well. Which users are answered without `userIds` is not documented.
   */
  'GET /callrestrictions': {
    path: {}
    query: Pick<CallRestrictionsGetArguments, 'userIds'>
    body: undefined
    answer: CallRestrictionsGetAnswer
  }

  /**
   * Bar a kind of calls for a user, or allow it again.
   *
   * Switches one restriction of one user on or off; the others stay as they are. The answer shows all of them.
   * Allowing a kind of calls again may lead to costs once the user makes them.
   *
   * `POST /{userId}/callrestrictions/{restriction}`, answered with 200: All restrictions of the user as they are now.
   *
   * - Scopes: One of `all`, `callrestrictions:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no restriction of this name, or the account has no such user.
   * - Source: The 2022 description leaves `enabled` optional with false as its default; required here, so that no restriction is lifted by omission. It declares 404 for the restriction; for the user it is inferred.
   */
  'POST /{userId}/callrestrictions/{restriction}': {
    path: Pick<CallRestrictionsSetArguments, 'userId' | 'restriction'>
    query: {}
    body: CallRestrictionSetting
    answer: CallRestrictions
  }

  /**
   * The running calls.
   *
   * Lists calls that both sides have picked up: none that still ring, and none that leave a message. With the right to see them, those of the whole account.
   *
   * `GET /calls`, answered with 200: The running calls, in `data`.
   *
   * - Scopes: One of `all`, `rtcm:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /calls': {
    path: {}
    query: {}
    body: undefined
    answer: CallList
  }

  /**
   * Start a call on sipgate neo.
   *
   * On accounts of sipgate neo in place of `calls.start`: rings the device, then dials the number. The call is charged like one that was dialled by hand.
   *
   * `POST /calls`, answered with 200: The call is being set up; `callId` names it.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Since: 2026-08
   * - Source: From one third party's notes of 2026, unsure. Success status and body are inferred.
   */
  'POST /calls': {
    path: {}
    query: {}
    body: NeoCallInput
    answer: NeoCall
  }

  /**
   * Start a call (click to dial).
   *
   * Rings the caller's own telephone first; when it is picked up, the callee is dialled, and both talk. The
   * call is charged like one that was dialled by hand. Until both have picked up it is not in `calls.list`.
   * The caller is an extension (`e0` or `y0` a device, `p0` all devices of a phone line, `x0` an external
   * device) or a telephone number; one that leads to a group rings all telephones of the group. For a number
   * `deviceId` is needed: it decides which of the account's devices pays and whose number is shown. The callee sees
   * `callerId`, else the number of `deviceId`, else that of the caller.
   *
   * `POST /sessions/calls`, answered with 200: The call is being set up; `sessionId` names it.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:calls:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The callee or the caller is no number that can be dialled, or the caller is a number and `deviceId` is missing.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The extension is unknown or not this user's, or the token lacks the scope.
   * - Source: That a phone line rings all its devices is inferred; sipgate does not say which one rings.
   */
  'POST /sessions/calls': {
    path: {}
    query: {}
    body: CallInput
    answer: CallSession
  }

  /**
   * Hang up.
   *
   * Ends the call for all who take part. A call that still rings is rejected. A repeat answers 404.
   *
   * `DELETE /calls/{callId}`, answered with 204: The call has ended.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   * - Source: That it rejects a call that still rings is from an answer of sipgate's staff.
   */
  'DELETE /calls/{callId}': {
    path: Pick<CallsHangUpArguments, 'callId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Play a sound to all in a call.
   *
   * Everyone in the call hears the file; the call goes on. A repeat plays it again.
   *
   * `POST /calls/{callId}/announcements`, answered with 204: sipgate begins to play the file.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   */
  'POST /calls/{callId}/announcements': {
    path: Pick<CallsPlayAnnouncementArguments, 'callId'>
    query: {}
    body: Announcement
    answer: undefined
  }

  /**
   * Send digits.
   *
   * Plays the tones of the keypad to all in the call, for example for a menu at the other end. A repeat sends them again.
   *
   * `POST /calls/{callId}/dtmf`, answered with 204: The tones are on their way.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   */
  'POST /calls/{callId}/dtmf': {
    path: Pick<CallsSendDtmfArguments, 'callId'>
    query: {}
    body: DtmfSequence
    answer: undefined
  }

  /**
   * Hold a call, or take it back.
   *
   * Puts all who take part on hold, or takes them back. Not possible before the call is picked up.
   *
   * `PUT /calls/{callId}/hold`, answered with 204: The call is held, or goes on, as `value` says.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   * - 409: The call is not picked up yet.
   * - Source: The 2022 description says that all participants are held or taken back. 409 is from third-party notes of 2026, unsure.
   */
  'PUT /calls/{callId}/hold': {
    path: Pick<CallsSetHoldArguments, 'callId'>
    query: {}
    body: CallHold
    answer: undefined
  }

  /**
   * Mute oneself, or speak again.
   *
   * While muted, the others do not hear the user.
   *
   * `PUT /calls/{callId}/muted`, answered with 204: The user is muted, or heard again, as `value` says.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   */
  'PUT /calls/{callId}/muted': {
    path: Pick<CallsSetMutedArguments, 'callId'>
    query: {}
    body: CallMute
    answer: undefined
  }

  /**
   * Start or stop recording a call.
   *
   * A recording that ends appears in `recordings` of the call's history entry. Where the law wants all who speak to agree, ask them first; `announcement` tells them that they are recorded.
   *
   * `PUT /calls/{callId}/recording`, answered with 204: The call is recorded, or no more, as `value` says.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   * - Source: Whether a second start announces the recording again is not known, so it counts as one that does.
   */
  'PUT /calls/{callId}/recording': {
    path: Pick<CallsSetRecordingArguments, 'callId'>
    query: {}
    body: CallRecording
    answer: undefined
  }

  /**
   * Put a call through to somebody else.
   *
   * Blind: the call leaves the user at once and rings at the other number. Attended: the user speaks to the other one first. What is dialled is charged to the account. The call goes on under another id, which the answer does not tell.
   *
   * `POST /calls/{callId}/transfer`, answered with 204: The other number is being called.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   */
  'POST /calls/{callId}/transfer': {
    path: Pick<CallsTransferArguments, 'callId'>
    query: {}
    body: CallTransfer
    answer: undefined
  }

  /**
   * The call events of a channel.
   *
   * On accounts of sipgate neo: what happened to a channel's calls. New customers find them here only; for accounts that came from sipgate classic the history still has them, too.
   *
   * `GET /channels/{channelId}/events`, answered with 200: The call events of the channel. Their form is not known.
   *
   * - Scopes: One of `all`, `history:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Since: 2025
   * - Source: sipgate's help pages of 2025/26 name the path. The answer's fields are not known, so all pass. The scope is inferred.
   */
  'GET /channels/{channelId}/events': {
    path: Pick<ChannelsEventsListArguments, 'channelId'>
    query: {}
    body: undefined
    answer: ChannelEventList
  }

  /**
   * Add contacts from CSV.
   *
   * Adds a private contact for each line; a repeat adds all of them again. The file is UTF-8 text, separated by commas, with the columns `firstname,lastname,number` in this order. `@sipgate-kit/client/contacts` makes such a file of other tables.
   *
   * `POST /contacts/import/csv`, answered with 204: The contacts of the file are added.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 500: The file could not be read.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That the contacts are private, and 500, are from sipgate's client library.
   */
  'POST /contacts/import/csv': {
    path: {}
    query: {}
    body: ContactCsv
    answer: undefined
  }

  /**
   * Add contacts from Google.
   *
   * Lets sipgate fetch the contacts of a Google account and add them. sipgate gets a token for that account, so ask its owner first.
   *
   * `POST /contacts/import/google`, answered with 204: sipgate took the token. Whether all contacts are there already is not known.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. It says nothing of the contacts that are added.
   */
  'POST /contacts/import/google': {
    path: {}
    query: {}
    body: GoogleContacts
    answer: undefined
  }

  /**
   * The contacts as CSV.
   *
   * Gives the contacts as CSV text whose columns are not known. `exportContacts` of `@sipgate-kit/client/contacts` makes CSV of known columns.
   *
   * `GET /contacts/csv`, answered with 200: The CSV text.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Since: 2026-08
   * - Source: From a third party that read sipgate's description of 2026-08-30. The columns are not known.
   */
  'GET /contacts/csv': {
    path: {}
    query: Pick<ContactsExportCsvArguments, 'scope'>
    body: undefined
    answer: string
  }

  /**
   * The contacts with the properties of vCards.
   *
   * Gives contacts as JSON that is made like a vCard: names of properties, each with a list of values. It is one page; ask for the next with `lastId`. `exportContacts` of `@sipgate-kit/client/contacts` writes vCard files.
   *
   * `GET /contacts/vcard`, answered with 200: One page of contacts.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Since: 2026-08
   * - Source: From a third party that read sipgate's description of 2026-08-30. The meanings of the parameters are read from their names. That an entry looks as `contacts.vcards.set` takes it is assumed.
   */
  'GET /contacts/vcard': {
    path: {}
    query: Pick<ContactsVcardsListArguments, 'scope' | 'labels' | 'contactIds' | 'wantedFields' | 'filter' | 'limit' | 'offset' | 'lastId'>
    body: undefined
    answer: ContactVcardPage
  }

  /**
   * Add and overwrite contacts with the properties of vCards.
   *
   * Adds a contact for each entry without `contactId`, and overwrites the contact of each entry that has one: what is left out of `item` may be gone. The answer names the contacts, which `contacts.create` does not do.
   *
   * `PUT /contacts/vcard`, answered with 200: The contacts are added or overwritten. `result` names them.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Since: 2026-08
   * - Source: From a third party that read sipgate's description of 2026-08-30. Since entries without an id add contacts, it is not repeated.
   */
  'PUT /contacts/vcard': {
    path: {}
    query: Pick<ContactsVcardsSetArguments, 'scope'>
    body: ContactVcardList
    answer: ContactVcardResult
  }

  /**
   * The contacts.
   *
   * Lists own, shared and internal contacts in pages. Awaited, it is one page; looped over, all contacts. Asked for by `phonenumbers` it gives all that have one of them, without pages.
   *
   * `GET /contacts`, answered with 200: One page of contacts, or all that have one of the numbers.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /contacts': {
    path: {}
    query: Pick<ContactsListArguments, 'phonenumbers' | 'limit' | 'offset' | 'lastId' | 'scopes'>
    body: undefined
    answer: ContactPage
  }

  /**
   * Add a contact.
   *
   * Adds a contact for the user alone (`PRIVATE`) or for the account (`SHARED`). No id is answered: look for it with `list`. A repeat adds it a second time.
   *
   * `POST /contacts`, answered with 204: The contact is added. Its id is not answered.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'POST /contacts': {
    path: {}
    query: {}
    body: ContactInput
    answer: undefined
  }

  /**
   * Delete several contacts, or all.
   *
   * Deletes the contacts that the body selects, for good. Without a selection sipgate's description says that all
   * contacts go, shared ones too, while sipgate's own library expects that only the user's private ones do. Which of
   * the two is true is not known, so the client refuses a call that selects none.
   *
   * `DELETE /contacts`, answered with 204: The contacts that were selected are gone.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description says that all contacts go and knows no body; sipgate's client library sends none and expects the private ones to go. The body is from a third party that read sipgate's description of 2026-08-30, by which all contacts go where it selects none. The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'DELETE /contacts': {
    path: {}
    query: {}
    body: ContactSelection | undefined
    answer: undefined
  }

  /**
   * One contact.
   *
   * Shows a contact by its id, if it is the user's own, shared or internal, with the fields that `list` gives. To find one by a number, use `list`.
   *
   * `GET /contacts/{contactId}`, answered with 200: The contact.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Since: 2026-08
   * - Source: From a third party that read sipgate's description of 2026-08-30. That the answer is the one of the list is inferred.
   */
  'GET /contacts/{contactId}': {
    path: Pick<ContactsGetArguments, 'contactId'>
    query: {}
    body: undefined
    answer: Contact
  }

  /**
   * Replace a contact.
   *
   * Replaces the whole contact: what is left out is gone, and a body of `scope` alone erases all but the id. So read it, change it and send all of it back.
   *
   * `PUT /contacts/{contactId}`, answered with 204: The contact is now what was sent.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The contact is internal or not this user's, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'PUT /contacts/{contactId}': {
    path: Pick<ContactsUpdateArguments, 'contactId'>
    query: {}
    body: ContactUpdate
    answer: undefined
  }

  /**
   * Delete a contact.
   *
   * Deletes the contact for good. A repeat may answer 404.
   *
   * `DELETE /contacts/{contactId}`, answered with 204: The contact is gone.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The contact is internal or not this user's, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'DELETE /contacts/{contactId}': {
    path: Pick<ContactsDeleteArguments, 'contactId'>
    query: Pick<ContactsDeleteArguments, 'scope'>
    body: undefined
    answer: undefined
  }

  /**
   * The colleagues.
   *
   * Use `contacts.list({ scopes: ['INTERNAL'] })`. Lists a contact for each user of the account, in a flat form.
   *
   * `GET /contacts/internal`, answered with 200: A contact for each user.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: That it is deprecated is from a third party that read sipgate's description of 2026-08-30.
   *
   * @deprecated sipgate may take it away.
   */
  'GET /contacts/internal': {
    path: {}
    query: {}
    body: undefined
    answer: InternalContactList
  }

  /**
   * All devices of a user.
   *
   * Lists telephones with what each kind has. VoIP devices may come with their SIP password: keep it out of logs and pages.
   *
   * `GET /{userId}/devices`, answered with 200: The user's devices.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description shows only the fields that all kinds share; recorded answers have those of each kind too.
   */
  'GET /{userId}/devices': {
    path: Pick<DevicesListArguments, 'userId'>
    query: Pick<DevicesListArguments, 'type'>
    body: undefined
    answer: DeviceList
  }

  /**
   * Add a device.
   *
   * Adds a telephone of any kind to a user. It may change the monthly bill.
   *
   * `POST /{userId}/devices`, answered with 200: The new device.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not have it: a VoIP device needs the restriction `CAN_CREATE_REGISTER_DEVICE` to be true for the user.
   * - 404: The account has nothing with this id.
   * - Source: That it may change the bill comes from a third party.
   */
  'POST /{userId}/devices': {
    path: Pick<DevicesCreateArguments, 'userId'>
    query: {}
    body: DeviceInput
    answer: Device
  }

  /**
   * Add a VoIP device.
   *
   * Adds a device and answers with the credentials it registers with. It may change the monthly bill.
   *
   * `POST /{userId}/devices/register`, answered with 200: The new device with the credentials it registers with.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the restriction `CAN_CREATE_REGISTER_DEVICE` is not true for the user.
   * - 404: The account has nothing with this id.
   * - Source: That it may change the bill comes from a third party.
   */
  'POST /{userId}/devices/register': {
    path: Pick<DevicesRegisterCreateArguments, 'userId'>
    query: {}
    body: DeviceName
    answer: Device
  }

  /**
   * Add a SIM card.
   *
   * Adds a mobile device, which needs a SIM card before it can be used. It may change the monthly bill.
   *
   * `POST /{userId}/devices/mobile`, answered with 200: The new device. Its SIM card is ordered and activated with `devices.sim`.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the restriction `CAN_CREATE_MOBILE_DEVICE` is not true for the user.
   * - 404: The account has nothing with this id.
   * - Source: That it may change the bill comes from a third party.
   */
  'POST /{userId}/devices/mobile': {
    path: Pick<DevicesMobileCreateArguments, 'userId'>
    query: {}
    body: DeviceName
    answer: Device
  }

  /**
   * Add a number of another company as a device.
   *
   * Adds a number of another company as a device. It rings once it is added to a phone line or a group; those calls cost what a call to that number costs. It may change the monthly bill.
   *
   * `POST /{userId}/devices/external`, answered with 200: The new device with its number.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the restriction `CAN_CREATE_EXTERNAL_DEVICE` is not true for the user.
   * - 404: The account has nothing with this id.
   * - Source: That it may change the bill comes from a third party.
   */
  'POST /{userId}/devices/external': {
    path: Pick<DevicesExternalCreateArguments, 'userId'>
    query: {}
    body: ExternalDeviceInput
    answer: Device
  }

  /**
   * One device.
   *
   * Shows one telephone, whichever user of the account has it.
   *
   * `GET /devices/{deviceId}`, answered with 200: The device.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /devices/{deviceId}': {
    path: Pick<DevicesGetArguments, 'deviceId'>
    query: {}
    body: undefined
    answer: Device
  }

  /**
   * Change do-not-disturb and the emergency address.
   *
   * Turns do-not-disturb on or off, or says where emergency calls of this device come from. Send both: `dnd` left out may count as false.
   *
   * `PUT /devices/{deviceId}`, answered with 204: The settings are stored.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description gives `dnd` the default false. What happens to the address when it is left out is not documented.
   */
  'PUT /devices/{deviceId}': {
    path: Pick<DevicesUpdateArguments, 'deviceId'>
    query: {}
    body: DeviceSettings
    answer: undefined
  }

  /**
   * Delete a device.
   *
   * Removes the device for good; what registered with it cannot call any more.
   *
   * `DELETE /devices/{deviceId}`, answered with 204: The device is gone.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'DELETE /devices/{deviceId}': {
    path: Pick<DevicesDeleteArguments, 'deviceId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Rename a device.
   *
   * Gives the device another name for people.
   *
   * `PUT /devices/{deviceId}/alias`, answered with 204: The device has the new name.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: There is no such device, or the token may not change it. sipgate answers 403 to both.
   * - 404: The account has nothing with this id.
   */
  'PUT /devices/{deviceId}/alias': {
    path: Pick<DevicesSetAliasArguments, 'deviceId'>
    query: {}
    body: DeviceAlias
    answer: undefined
  }

  /**
   * The number a device shows.
   *
   * Tells which number those who are called see.
   *
   * `GET /devices/{deviceId}/callerid`, answered with 200: The number the device shows.
   *
   * - Scopes: One of `all`, `devices:read`, `devices:callerid:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'GET /devices/{deviceId}/callerid': {
    path: Pick<DevicesCallerIdGetArguments, 'deviceId'>
    query: {}
    body: undefined
    answer: CallerId
  }

  /**
   * Set the number a device shows.
   *
   * Shows another of the account's numbers, or none, to those who are called.
   *
   * `PUT /devices/{deviceId}/callerid`, answered with 204: The device shows that number from now on.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:callerid:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'PUT /devices/{deviceId}/callerid': {
    path: Pick<DevicesCallerIdSetArguments, 'deviceId'>
    query: {}
    body: CallerIdInput
    answer: undefined
  }

  /**
   * Give a device a new SIP password.
   *
   * The old password ends at once, so the device cannot call until it has the new one, which is answered. Keep it out of logs.
   *
   * `POST /devices/{deviceId}/credentials/password`, answered with 200: The new password. The old one is not valid any more.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description shows no answer; one later source shows `password`. It is optional here.
   */
  'POST /devices/{deviceId}/credentials/password': {
    path: Pick<DevicesResetPasswordArguments, 'deviceId'>
    query: {}
    body: undefined
    answer: DevicePassword
  }

  /**
   * Choose what a forwarded call shows.
   *
   * Says whether the external telephone shows the caller's number or the one that was called.
   *
   * `PUT /devices/{deviceId}/external/incomingcalldisplay`, answered with 204: Calls show that number from now on.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'PUT /devices/{deviceId}/external/incomingcalldisplay': {
    path: Pick<DevicesExternalSetIncomingCallDisplayArguments, 'deviceId'>
    query: {}
    body: IncomingCallDisplay
    answer: undefined
  }

  /**
   * Change the number behind an external device.
   *
   * Calls ring at this number from now on, at the price of a call to it.
   *
   * `PUT /devices/{deviceId}/external/targetnumber`, answered with 204: Calls ring at the new number from now on.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'PUT /devices/{deviceId}/external/targetnumber': {
    path: Pick<DevicesExternalSetTargetNumberArguments, 'deviceId'>
    query: {}
    body: TargetNumber
    answer: undefined
  }

  /**
   * The area code a device dials by itself.
   *
   * Tells which area code is put before numbers that are dialled without one, and whether that is on.
   *
   * `GET /devices/{deviceId}/localprefix`, answered with 200: The area code, and whether it is on.
   *
   * - Scopes: One of `all`, `devices:read`, `devices:localprefix:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /devices/{deviceId}/localprefix': {
    path: Pick<DevicesLocalPrefixGetArguments, 'deviceId'>
    query: {}
    body: undefined
    answer: LocalPrefix
  }

  /**
   * Set the area code a device dials by itself.
   *
   * Sets the area code that is put before numbers dialled without one, and whether that is on. Send both.
   *
   * `PUT /devices/{deviceId}/localprefix`, answered with 204: Area code and switch are stored.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:localprefix:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'PUT /devices/{deviceId}/localprefix': {
    path: Pick<DevicesLocalPrefixSetArguments, 'deviceId'>
    query: {}
    body: LocalPrefixInput
    answer: undefined
  }

  /**
   * Whether a device has one line of display.
   *
   * Tells whether the device counts as one whose display has one line. What sipgate does differently for it is not documented.
   *
   * `GET /devices/{deviceId}/singlerowdisplay`, answered with 200: Whether the device counts as one with one line.
   *
   * - Scopes: One of `all`, `devices:read`, `devices:singlerowdisplay:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /devices/{deviceId}/singlerowdisplay': {
    path: Pick<DevicesSingleRowDisplayGetArguments, 'deviceId'>
    query: {}
    body: undefined
    answer: SingleRowDisplay
  }

  /**
   * Say whether a device has one line of display.
   *
   * Marks the device as one whose display has one line, or takes the mark away.
   *
   * `PUT /devices/{deviceId}/singlerowdisplay`, answered with 204: The setting is stored.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:singlerowdisplay:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'PUT /devices/{deviceId}/singlerowdisplay': {
    path: Pick<DevicesSingleRowDisplaySetArguments, 'deviceId'>
    query: {}
    body: SingleRowDisplay
    answer: undefined
  }

  /**
   * Whether a device tells prices.
   *
   * Tells whether the price is announced before a call is put through.
   *
   * `GET /devices/{deviceId}/tariffannouncement`, answered with 200: Whether the device tells prices.
   *
   * - Scopes: One of `all`, `devices:read`, `devices:tariffannouncement:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'GET /devices/{deviceId}/tariffannouncement': {
    path: Pick<DevicesTariffAnnouncementGetArguments, 'deviceId'>
    query: {}
    body: undefined
    answer: TariffAnnouncement
  }

  /**
   * Let a device tell prices, or not.
   *
   * Turns the announcement of prices on or off.
   *
   * `PUT /devices/{deviceId}/tariffannouncement`, answered with 204: The setting is stored.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:tariffannouncement:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'PUT /devices/{deviceId}/tariffannouncement': {
    path: Pick<DevicesTariffAnnouncementSetArguments, 'deviceId'>
    query: {}
    body: TariffAnnouncement
    answer: undefined
  }

  /**
   * What is left on a SIM card.
   *
   * Lists minutes, messages and data that the SIM card includes, and how much of each is used.
   *
   * `GET /{userId}/devices/{deviceId}/contingents`, answered with 200: What the SIM card includes, used and left.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/devices/{deviceId}/contingents': {
    path: Pick<DevicesContingentsListArguments, 'userId' | 'deviceId'>
    query: {}
    body: undefined
    answer: ContingentList
  }

  /**
   * Activate a SIM card.
   *
   * Binds a SIM card that has arrived to the mobile device. `simState` of the device tells when it is `ACTIVE`. It may change the monthly bill.
   *
   * `POST /{userId}/devices/{deviceId}/sim`, answered with 204: sipgate activates the card.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:sim:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: That it may change the bill comes from a third party.
   */
  'POST /{userId}/devices/{deviceId}/sim': {
    path: Pick<DevicesSimActivateArguments, 'userId' | 'deviceId'>
    query: {}
    body: SimActivation
    answer: undefined
  }

  /**
   * Deactivate a SIM card.
   *
   * The SIM card cannot be used any more. Whether it can be activated again is not documented.
   *
   * `DELETE /{userId}/devices/{deviceId}/sim`, answered with 204: The SIM card is deactivated.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:sim:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'DELETE /{userId}/devices/{deviceId}/sim': {
    path: Pick<DevicesSimDeactivateArguments, 'userId' | 'deviceId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Order a SIM card.
   *
   * sipgate sends a card by mail to one of the account's addresses. It may cost money.
   *
   * `POST /{userId}/devices/{deviceId}/sim/orders`, answered with 204: A SIM card is ordered.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:sim:write`, `devices:sims:orders:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: There is no such user or device, or the token may not do this.
   * - 404: The account has nothing with this id.
   * - Source: That it may cost money comes from a third party.
   */
  'POST /{userId}/devices/{deviceId}/sim/orders': {
    path: Pick<DevicesSimOrderArguments, 'userId' | 'deviceId'>
    query: {}
    body: SimOrder
    answer: undefined
  }

  /**
   * Send a fax.
   *
   * Queues a PDF, which is charged. The answer comes before anything is sent: follow the history entry with the id `sessionId` (PENDING, SENDING, then SENT or FAILED), every five seconds or so. `@sipgate-kit/client/fax` does that and reads files, too.
   *
   * `POST /sessions/fax`, answered with 200: The fax is queued and not sent yet; `sessionId` names its entry in the history.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:fax:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The fax line is unknown or not this user's, fax is not booked, or the token lacks the scope.
   * - 407: The recipient is no number that a fax can be sent to. 400 may say the same.
   * - Source: 407 is from sipgate's example program. How a fax is charged is not documented.
   */
  'POST /sessions/fax': {
    path: {}
    query: {}
    body: FaxInput
    answer: FaxSession
  }

  /**
   * Send a fax again.
   *
   * Queues a fax of the history once more; it is charged again. Follow the same entry of the history: it goes through its states anew.
   *
   * `POST /sessions/fax/resend`, answered with 204: The fax is queued once more and not sent yet.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:fax:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That it is the same entry again is from a third party's program.
   */
  'POST /sessions/fax/resend': {
    path: {}
    query: {}
    body: FaxResend
    answer: undefined
  }

  /**
   * All fax lines of a user.
   *
   * Lists the fax lines and whether each can send and receive.
   *
   * `GET /{userId}/faxlines`, answered with 200: The user's fax lines.
   *
   * - Scopes: One of `all`, `faxlines:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/faxlines': {
    path: Pick<FaxlinesListArguments, 'userId'>
    query: {}
    body: undefined
    answer: FaxlineList
  }

  /**
   * Add a fax line.
   *
   * Adds a fax line. Lead a number to it with `numbers.update`. It may change the monthly bill.
   *
   * `POST /{userId}/faxlines`, answered with 200: The new fax line.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: That it may change the bill comes from a third party.
   */
  'POST /{userId}/faxlines': {
    path: Pick<FaxlinesCreateArguments, 'userId'>
    query: {}
    body: undefined
    answer: Faxline
  }

  /**
   * Rename a fax line.
   *
   * Gives the fax line another name for people.
   *
   * `PUT /{userId}/faxlines/{faxlineId}`, answered with 204: The fax line has the new name.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'PUT /{userId}/faxlines/{faxlineId}': {
    path: Pick<FaxlinesUpdateArguments, 'userId' | 'faxlineId'>
    query: {}
    body: ExtensionAlias
    answer: undefined
  }

  /**
   * Delete a fax line.
   *
   * Removes the fax line for good. Its numbers lead nowhere until they are routed again.
   *
   * `DELETE /{userId}/faxlines/{faxlineId}`, answered with 204: The fax line is gone.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: That its numbers then lead nowhere is assumed.
   */
  'DELETE /{userId}/faxlines/{faxlineId}': {
    path: Pick<FaxlinesDeleteArguments, 'userId' | 'faxlineId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * The number a fax line shows.
   *
   * Tells which number those who are faxed see.
   *
   * `GET /{userId}/faxlines/{faxlineId}/callerid`, answered with 200: The number the fax line shows.
   *
   * - Scopes: One of `all`, `faxlines:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/faxlines/{faxlineId}/callerid': {
    path: Pick<FaxlinesCallerIdGetArguments, 'userId' | 'faxlineId'>
    query: {}
    body: undefined
    answer: CallerId
  }

  /**
   * Set the number a fax line shows.
   *
   * Shows another of the account's numbers to those who are faxed.
   *
   * `PUT /{userId}/faxlines/{faxlineId}/callerid`, answered with 204: The fax line shows that number from now on.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'PUT /{userId}/faxlines/{faxlineId}/callerid': {
    path: Pick<FaxlinesCallerIdSetArguments, 'userId' | 'faxlineId'>
    query: {}
    body: CallerIdInput
    answer: undefined
  }

  /**
   * The numbers of a fax line.
   *
   * Lists the numbers that lead to this fax line.
   *
   * `GET /{userId}/faxlines/{faxlineId}/numbers`, answered with 200: The numbers that lead to the fax line.
   *
   * - Scopes: One of `all`, `faxlines:read`, `faxlines:numbers:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/faxlines/{faxlineId}/numbers': {
    path: Pick<FaxlinesNumbersListArguments, 'userId' | 'faxlineId'>
    query: {}
    body: undefined
    answer: EndpointNumberList
  }

  /**
   * Set the line at the head of each page.
   *
   * Sets the text at the head of each page that is sent, such as the name of the sender.
   *
   * `PUT /{userId}/faxlines/{faxlineId}/tagline`, answered with 204: The text is stored.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'PUT /{userId}/faxlines/{faxlineId}/tagline': {
    path: Pick<FaxlinesSetTaglineArguments, 'userId' | 'faxlineId'>
    query: {}
    body: Tagline
    answer: undefined
  }

  /**
   * Fax lines of groups.
   *
   * Lists the fax lines that groups share. A user sends only over those of groups the user is in, although an administrator sees all.
   *
   * `GET /groupfaxlines`, answered with 200: The fax lines.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:faxlines:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: That a user sends only over the user's own groups' lines, and that an administrator sees all, comes from a third party.
   */
  'GET /groupfaxlines': {
    path: {}
    query: Pick<GroupFaxlinesListArguments, 'userId'>
    body: undefined
    answer: GroupFaxlineList
  }

  /**
   * The number a group's fax line shows.
   *
   * Tells which number those who are faxed see.
   *
   * `GET /groupfaxlines/{faxlineId}/callerid`, answered with 200: The number the fax line shows.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:faxlines:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /groupfaxlines/{faxlineId}/callerid': {
    path: Pick<GroupFaxlinesCallerIdGetArguments, 'faxlineId'>
    query: {}
    body: undefined
    answer: CallerId
  }

  /**
   * The numbers of a group's fax line.
   *
   * Lists the numbers that lead to this fax line.
   *
   * `GET /groupfaxlines/{faxlineId}/numbers`, answered with 200: The numbers that lead to the fax line.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:faxlines:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /groupfaxlines/{faxlineId}/numbers': {
    path: Pick<GroupFaxlinesNumbersListArguments, 'faxlineId'>
    query: {}
    body: undefined
    answer: EndpointNumberList
  }

  /**
   * All groups of the account.
   *
   * Lists every group at once, without members; `groups.users.list` gives those.
   *
   * `GET /groups`, answered with 200: The groups.
   *
   * - Scopes: One of `all`, `groups:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /groups': {
    path: {}
    query: Pick<GroupsListArguments, 'userId'>
    body: undefined
    answer: GroupList
  }

  /**
   * One group.
   *
   * Shows the name of a group and when its voicemail takes calls.
   *
   * `GET /groups/{groupId}`, answered with 200: The group.
   *
   * - Scopes: One of `all`, `groups:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /groups/{groupId}': {
    path: Pick<GroupsGetArguments, 'groupId'>
    query: {}
    body: undefined
    answer: Group
  }

  /**
   * Let a device ring for a group.
   *
   * From now on the device rings for calls to this group.
   *
   * `POST /groups/{groupId}/devices`, answered with 204: The device rings for this group from now on.
   *
   * - Scopes: One of `all`, `groups:devices:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'POST /groups/{groupId}/devices': {
    path: Pick<GroupsDevicesAddArguments, 'groupId'>
    query: {}
    body: DeviceRouting
    answer: undefined
  }

  /**
   * Let a device ring no longer.
   *
   * The device stays, but does not ring for this group any more.
   *
   * `DELETE /groups/{groupId}/devices/{deviceId}`, answered with 204: The device does not ring there any more.
   *
   * - Scopes: One of `all`, `groups:devices:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'DELETE /groups/{groupId}/devices/{deviceId}': {
    path: Pick<GroupsDevicesRemoveArguments, 'groupId' | 'deviceId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * The fax lines of a group.
   *
   * Lists the fax lines that the group shares.
   *
   * `GET /groups/{groupId}/faxlines`, answered with 200: The fax lines of the group.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:faxlines:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /groups/{groupId}/faxlines': {
    path: Pick<GroupsFaxlinesListArguments, 'groupId'>
    query: {}
    body: undefined
    answer: GroupFaxlineList
  }

  /**
   * The numbers of a group.
   *
   * Lists the numbers that lead to this group.
   *
   * `GET /groups/{groupId}/numbers`, answered with 200: The numbers that lead to the group.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:numbers:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /groups/{groupId}/numbers': {
    path: Pick<GroupsNumbersListArguments, 'groupId'>
    query: {}
    body: undefined
    answer: EndpointNumberList
  }

  /**
   * The people in a group.
   *
   * Lists the users in the group with their names.
   *
   * `GET /groups/{groupId}/users`, answered with 200: The people in the group.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:users:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /groups/{groupId}/users': {
    path: Pick<GroupsUsersListArguments, 'groupId'>
    query: {}
    body: undefined
    answer: GroupUserList
  }

  /**
   * The voicemails of a group.
   *
   * Lists them with their settings. Instead, `groups.get` tells when they answer, and `voicemails.get` the rest.
   *
   * `GET /groups/{groupId}/voicemail`, answered with 200: The voicemails of the group.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:voicemails:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   *
   * @deprecated sipgate may take it away.
   */
  'GET /groups/{groupId}/voicemail': {
    path: Pick<GroupsVoicemailsListArguments, 'groupId'>
    query: {}
    body: undefined
    answer: PhonelineVoicemailList
  }

  /**
   * Past calls, faxes, SMS and voicemails.
   *
   * Lists entries, newest first, in pages. Awaited, it is one page: 10 entries unless `limit` says otherwise (1000 at most). Looped over, it gives all entries that match. How long entries are kept is a setting of the account (`historyLifeTime`). On sipgate neo the calls of new customers are not in here; accounts that came from sipgate classic still find them.
   *
   * `GET /history`, answered with 200: One page of entries.
   *
   * - Scopes: One of `all`, `history:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: 2022 lists no fields of the single types; they come from sipgate's client library and recorded answers.
   */
  'GET /history': {
    path: {}
    query: Pick<HistoryListArguments, 'connectionIds' | 'types' | 'directions' | 'offset' | 'limit' | 'archived' | 'starred' | 'from' | 'to' | 'phonenumber'>
    body: undefined
    answer: HistoryPage
  }

  /**
   * Mark several entries.
   *
   * Sets read, archived and starred of up to 149 entries at once. Notes are set one by one, with `update`.
   *
   * `PUT /history`, answered with 204: The entries are marked as asked for.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The limit is from a third party. The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'PUT /history': {
    path: {}
    query: {}
    body: HistoryUpdateManyBody
    answer: undefined
  }

  /**
   * Delete several entries.
   *
   * Deletes the entries with these ids for good. Without any id sipgate deletes the whole history: that is why `id` is required here.
   *
   * `DELETE /history`, answered with 204: The entries are gone.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: 2022 has `id` optional, and the whole history goes without it. It is required here, so that nobody loses everything by omission. The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'DELETE /history': {
    path: {}
    query: Pick<HistoryDeleteManyArguments, 'id'>
    body: undefined
    answer: undefined
  }

  /**
   * The history as CSV.
   *
   * Gives the entries that match as CSV text whose columns are not known. By default only the newest 10: set `limit` and `offset`, or use `exportHistory` of `@sipgate-kit/client/files`, which gives all of them as a stream.
   *
   * `GET /history/export`, answered with 200: The CSV text.
   *
   * - Scopes: One of `all`, `history:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: 2022 shows the JSON list as its answer; sipgate's client library takes it as text, and its type is application/octet-stream. Neither the columns nor a line of names are documented.
   */
  'GET /history/export': {
    path: {}
    query: Pick<HistoryExportArguments, 'connectionIds' | 'types' | 'directions' | 'offset' | 'limit' | 'archived' | 'starred' | 'from' | 'to'>
    body: undefined
    answer: Uint8Array
  }

  /**
   * One entry.
   *
   * Shows one call, fax, SMS or voicemail. A fax is followed by looking at its entry again; just after sending it may be 404 for a moment.
   *
   * `GET /history/{entryId}`, answered with 200: The entry.
   *
   * - Scopes: One of `all`, `history:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: That a new fax may be 404 for a moment is assumed.
   */
  'GET /history/{entryId}': {
    path: Pick<HistoryGetArguments, 'entryId'>
    query: {}
    body: undefined
    answer: HistoryEntry
  }

  /**
   * Change note and marks of an entry.
   *
   * Changes what is given and leaves the rest.
   *
   * `PUT /history/{entryId}`, answered with 204: The entry is changed.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'PUT /history/{entryId}': {
    path: Pick<HistoryUpdateArguments, 'entryId'>
    query: {}
    body: HistoryChange
    answer: undefined
  }

  /**
   * Delete an entry.
   *
   * Deletes the entry for good. Whether recordings and documents go with it is not known. A repeat may answer 404.
   *
   * `DELETE /history/{entryId}`, answered with 204: The entry is gone.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'DELETE /history/{entryId}': {
    path: Pick<HistoryDeleteArguments, 'entryId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Archive an entry, or take it back.
   *
   * Use `history.update` with `archived`.
   *
   * `PUT /history/{entryId}/archive`, answered with 204: The entry is archived, or back, as `value` says.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   *
   * @deprecated sipgate may take it away.
   */
  'PUT /history/{entryId}/archive': {
    path: Pick<HistorySetArchivedArguments, 'entryId'>
    query: {}
    body: HistoryArchived
    answer: undefined
  }

  /**
   * Write a note on an entry.
   *
   * Use `history.update` with `note`. Answers with the entry.
   *
   * `PUT /history/{entryId}/note`, answered with 200: The entry with its new note.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   *
   * @deprecated sipgate may take it away.
   */
  'PUT /history/{entryId}/note': {
    path: Pick<HistorySetNoteArguments, 'entryId'>
    query: {}
    body: HistoryNote
    answer: HistoryEntry
  }

  /**
   * Mark an entry as read, or not.
   *
   * Use `history.update` with `read`.
   *
   * `PUT /history/{entryId}/read`, answered with 204: The entry is read, or unread, as `value` says.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   *
   * @deprecated sipgate may take it away.
   */
  'PUT /history/{entryId}/read': {
    path: Pick<HistorySetReadArguments, 'entryId'>
    query: {}
    body: HistoryRead
    answer: undefined
  }

  /**
   * How far the identity check is.
   *
   * Tells how the check of the holder's identity stands and where it is carried on. Leave `allowStart` out to look only.
   * For sipgate's own applications; third-party clients are refused.
   *
   * `GET /identityVerification`, answered with 200: The state of the check.
   *
   * - Scopes: `internal`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The query is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: What is answered while no check was ever started is not documented, and neither is what `allowStart` does. Since it may start a check, the operation counts as one that changes something.
   */
  'GET /identityVerification': {
    path: {}
    query: Pick<IdentityVerificationGetArguments, 'allowStart'>
    body: undefined
    answer: IdentityVerification
  }

  /**
   * Record a menu's announcement by telephone.
   *
   * Rings the device; what is spoken there becomes the announcement of the menu. The call is charged like one that was dialled by hand. Follow it, or end it, with `calls` under its `sessionId`.
   *
   * `POST /sessions/ivr/recording`, answered with 200: The device is being called; `sessionId` names the call.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:calls:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The device is unknown or not this user's, the feature is not booked, or the token lacks the scope.
   * - Source: That `calls` takes its session is inferred.
   */
  'POST /sessions/ivr/recording': {
    path: {}
    query: {}
    body: RecordingInput
    answer: CallSession
  }

  /**
   * The call events that were pushed, and what came back.
   *
   * Shows each request that sipgate sent to the webhooks of the account and the answer of the server there. Use it to find
   * out why a webhook does not work. It is filled only while `log` of `settings.sipgateio` is on, and holds
   * telephone numbers and names of callers and users.
   *
   * `GET /log/webhooks`, answered with 200: What was pushed, and what came back.
   *
   * - Scopes: One of `all`, `log:webhooks:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or sipgate.io is not booked.
   * - 500: sipgate could not read the log.
   */
  'GET /log/webhooks': {
    path: {}
    query: {}
    body: undefined
    answer: WebhookLog
  }

  /**
   * All notifications of a user.
   *
   * Lists who is told of what, in four lists. The ids to delete by are on the innermost entries.
   *
   * `GET /{userId}/notifications`, answered with 200: Who is told of what.
   *
   * - Scopes: One of `all`, `notifications:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/notifications': {
    path: Pick<NotificationsListArguments, 'userId'>
    query: {}
    body: undefined
    answer: Notifications
  }

  /**
   * Mail about calls.
   *
   * Sends a mail for each call of this kind from now on. No id is answered: read the list. The number of such notifications is limited.
   *
   * `POST /{userId}/notifications/call/email`, answered with 204: The notification is set up.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The limit of notifications is reached, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/notifications/call/email': {
    path: Pick<NotificationsCallCreateEmailArguments, 'userId'>
    query: {}
    body: CallEmailInput
    answer: undefined
  }

  /**
   * SMS about calls.
   *
   * Sends an SMS for each call of this kind from now on, which may be charged. No id is answered: read the list. The number of such notifications is limited.
   *
   * `POST /{userId}/notifications/call/sms`, answered with 204: The notification is set up.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The limit of notifications is reached, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/notifications/call/sms': {
    path: Pick<NotificationsCallCreateSmsArguments, 'userId'>
    query: {}
    body: CallSmsInput
    answer: undefined
  }

  /**
   * Mail about faxes.
   *
   * Sends a mail for each fax of this direction from now on. Whether it brings the document is not documented. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/fax/email`, answered with 204: The notification is set up.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/notifications/fax/email': {
    path: Pick<NotificationsFaxCreateEmailArguments, 'userId'>
    query: {}
    body: FaxEmailInput
    answer: undefined
  }

  /**
   * Mail the reports of faxes.
   *
   * Mails the report of each fax that is sent over the line from now on. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/fax/report`, answered with 204: The notification is set up.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/notifications/fax/report': {
    path: Pick<NotificationsFaxCreateReportArguments, 'userId'>
    query: {}
    body: FaxReportInput
    answer: undefined
  }

  /**
   * SMS about faxes.
   *
   * Sends an SMS for each fax of this direction from now on, which may be charged. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/fax/sms`, answered with 204: The notification is set up.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/notifications/fax/sms': {
    path: Pick<NotificationsFaxCreateSmsArguments, 'userId'>
    query: {}
    body: FaxSmsInput
    answer: undefined
  }

  /**
   * Mail about SMS.
   *
   * Mails each SMS that comes in from now on. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/sms/email`, answered with 204: The notification is set up.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature SMS to mail is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/notifications/sms/email': {
    path: Pick<NotificationsSmsCreateEmailArguments, 'userId'>
    query: {}
    body: SmsEmailInput
    answer: undefined
  }

  /**
   * Mail about voicemails.
   *
   * Sends a mail for each message on the voicemail from now on. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/voicemail/email`, answered with 204: The notification is set up.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Voicemail is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/notifications/voicemail/email': {
    path: Pick<NotificationsVoicemailCreateEmailArguments, 'userId'>
    query: {}
    body: VoicemailEmailInput
    answer: undefined
  }

  /**
   * SMS about voicemails.
   *
   * Sends an SMS for each message on the voicemail from now on, which may be charged. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/voicemail/sms`, answered with 204: The notification is set up.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Voicemail is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/notifications/voicemail/sms': {
    path: Pick<NotificationsVoicemailCreateSmsArguments, 'userId'>
    query: {}
    body: VoicemailSmsInput
    answer: undefined
  }

  /**
   * Stop a notification.
   *
   * Stops this one notification; others stay.
   *
   * `DELETE /{userId}/notifications/{notificationId}`, answered with 204: This notification is sent no more.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'DELETE /{userId}/notifications/{notificationId}': {
    path: Pick<NotificationsDeleteArguments, 'userId' | 'notificationId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * All numbers of the account.
   *
   * Lists the account's numbers and where each of them leads.
   *
   * `GET /numbers`, answered with 200: One page of the account's numbers.
   *
   * - Scopes: One of `all`, `numbers:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description names no default and no maximum for `limit`, and no total.
   */
  'GET /numbers': {
    path: {}
    query: Pick<NumbersListArguments, 'offset' | 'limit'>
    body: undefined
    answer: PhoneNumberList
  }

  /**
   * Route or release a number.
   *
   * Sends the calls of a number to a phone line, a group, a fax line or another endpoint from now on. Send all three fields: `releaseForMnp` and `quickDial` may count as false when left out, so routing alone may take a release back.
   *
   * `PUT /numbers/{numberId}`, answered with 204: The settings are stored; calls go to the endpoint.
   *
   * - Scopes: One of `all`, `numbers:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description gives `releaseForMnp` and `quickDial` the default false. What sipgate does with what is left out is not documented.
   */
  'PUT /numbers/{numberId}': {
    path: Pick<NumbersUpdateArguments, 'numberId'>
    query: {}
    body: NumberRouting
    answer: undefined
  }

  /**
   * The numbers of a user.
   *
   * Lists the numbers that lead to this user's lines.
   *
   * `GET /{userId}/numbers`, answered with 200: The user's numbers.
   *
   * - Scopes: One of `all`, `numbers:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/numbers': {
    path: Pick<UsersNumbersListArguments, 'userId'>
    query: {}
    body: undefined
    answer: PhoneNumberList
  }

  /**
   * Give a user a short number.
   *
   * Adds a number within the account, which colleagues reach the user with.
   *
   * `POST /numbers/quickdial`, answered with 204: The user has the short number. Its id is in the list.
   *
   * - Scopes: One of `all`, `numbers:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'POST /numbers/quickdial': {
    path: {}
    query: {}
    body: QuickDialInput
    answer: undefined
  }

  /**
   * Whether a short number is free.
   *
   * Answers with success when the number can be given away, and with 409 when it is taken. It looks in the whole account, also at other users' numbers.
   *
   * `GET /numbers/quickdial/validation/{quickDialNumber}`, answered with 204: Nobody has the number.
   *
   * - Scopes: One of `all`, `numbers:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 409: The number is taken.
   * - Source: The 2022 description names no answer; 204 and 409 are inferred.
   */
  'GET /numbers/quickdial/validation/{quickDialNumber}': {
    path: Pick<NumbersQuickDialValidateArguments, 'quickDialNumber'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Change a short number.
   *
   * Gives it to another user, or changes its digits. `userId` is needed for both.
   *
   * `PUT /numbers/quickdial/{numberId}`, answered with 204: The short number is changed.
   *
   * - Scopes: One of `all`, `numbers:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'PUT /numbers/quickdial/{numberId}': {
    path: Pick<NumbersQuickDialUpdateArguments, 'numberId'>
    query: {}
    body: QuickDialInput
    answer: undefined
  }

  /**
   * Remove a short number.
   *
   * Nobody is reached with it any more; it can be given away again.
   *
   * `DELETE /numbers/quickdial/{numberId}`, answered with 204: The number is free.
   *
   * - Scopes: One of `all`, `numbers:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'DELETE /numbers/quickdial/{numberId}': {
    path: Pick<NumbersQuickDialDeleteArguments, 'numberId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Ask for a new password.
   *
   * Lets sipgate write to the user how to choose a new password. Success does not mean that
   * there is such a user. Each call may send another message, so do not repeat it without need. No credentials are needed.
   *
   * `POST /passwordreset`, answered with 204: sipgate took note of the wish.
   *
   * - Scopes: No credentials needed.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. It leaves `username` optional. That sipgate writes to the user, and that it answers the same for unknown names, is assumed. It costs nothing, but contacts somebody each time, so it counts as what does.
   */
  'POST /passwordreset': {
    path: {}
    query: {}
    body: PasswordResetInput
    answer: undefined
  }

  /**
   * Choose the new password.
   *
   * Sets the user's password with the proof that sipgate sent. The old password is void from then on, and a repeat
   * may be refused. No credentials are needed: whoever holds the nonce can do this, so keep it out of logs.
   *
   * `POST /passwordreset/{nonce}`, answered with 204: The new password holds.
   *
   * - Scopes: No credentials needed.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 404: The nonce is unknown, too old or used already.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. It leaves both fields optional.
   */
  'POST /passwordreset/{nonce}': {
    path: Pick<PasswordResetConfirmArguments, 'nonce'>
    query: {}
    body: PasswordResetConfirmation
    answer: undefined
  }

  /**
   * Where a phone line's calls are forwarded to.
   *
   * Lists the forwardings of the line, those that are off too.
   *
   * `GET /{userId}/phonelines/{phonelineId}/forwardings`, answered with 200: The forwardings, three at most.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:forwardings:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/phonelines/{phonelineId}/forwardings': {
    path: Pick<PhonelinesForwardingsListArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: ForwardingList
  }

  /**
   * Set where a phone line's calls are forwarded to.
   *
   * Replaces the whole list with at most three forwardings, such as the `items` of `phonelines.forwardings.list` with a change; an empty list forwards nothing. Forwarded calls to other companies are charged to the account.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/forwardings`, answered with 204: The forwardings are replaced.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:forwardings:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'PUT /{userId}/phonelines/{phonelineId}/forwardings': {
    path: Pick<PhonelinesForwardingsSetArguments, 'userId' | 'phonelineId'>
    query: {}
    body: ForwardingsInput
    answer: undefined
  }

  /**
   * Numbers that ring beside the devices.
   *
   * Lists numbers that ring beside the devices of the line. Use external devices instead, `devices.external.create` and `phonelines.devices.add`.
   *
   * `GET /{userId}/phonelines/{phonelineId}/parallelforwardings`, answered with 200: The numbers that ring along.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:parallelforwardings:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   *
   * @deprecated sipgate may take it away.
   */
  'GET /{userId}/phonelines/{phonelineId}/parallelforwardings': {
    path: Pick<PhonelinesParallelForwardingsListArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: ParallelForwardingList
  }

  /**
   * Let another number ring, too.
   *
   * Adds a number that rings beside the devices, at the price of a call to it. Use `devices.external.create` instead.
   *
   * `POST /{userId}/phonelines/{phonelineId}/parallelforwardings`, answered with 204: The number rings along from now on.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:parallelforwardings:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   *
   * @deprecated sipgate may take it away.
   */
  'POST /{userId}/phonelines/{phonelineId}/parallelforwardings': {
    path: Pick<PhonelinesParallelForwardingsCreateArguments, 'userId' | 'phonelineId'>
    query: {}
    body: ParallelForwardingInput
    answer: undefined
  }

  /**
   * Change a number that rings, too.
   *
   * Replaces number, name and switch. Use external devices instead.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}`, answered with 204: Number, name and switch are replaced.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:parallelforwardings:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   *
   * @deprecated sipgate may take it away.
   */
  'PUT /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}': {
    path: Pick<PhonelinesParallelForwardingsUpdateArguments, 'userId' | 'phonelineId' | 'parallelForwardingId'>
    query: {}
    body: ParallelForwardingInput
    answer: undefined
  }

  /**
   * Let the number ring no longer.
   *
   * Removes the number from this line. Use external devices instead.
   *
   * `DELETE /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}`, answered with 204: The number does not ring along any more.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:parallelforwardings:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   *
   * @deprecated sipgate may take it away.
   */
  'DELETE /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}': {
    path: Pick<PhonelinesParallelForwardingsDeleteArguments, 'userId' | 'phonelineId' | 'parallelForwardingId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * The voicemails of a phone line.
   *
   * Lists them with their settings. Instead, `phonelines.get` tells when they answer, and `voicemails.get` the rest.
   *
   * `GET /{userId}/phonelines/{phonelineId}/voicemails`, answered with 200: The voicemails of the line.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:voicemails:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   *
   * @deprecated sipgate may take it away.
   */
  'GET /{userId}/phonelines/{phonelineId}/voicemails': {
    path: Pick<PhonelinesVoicemailsListArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: PhonelineVoicemailList
  }

  /**
   * Say whether and when a voicemail answers.
   *
   * Sets together `active` (whether the voicemail answers), `transcription` (whether messages are written down) and `timeout` (after how many seconds of ringing it answers). `timeout` may be left out; what it is then is not documented.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}`, answered with 204: The settings are stored.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Transcription is not available, the user may not do this, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}': {
    path: Pick<PhonelinesVoicemailsUpdateArguments, 'userId' | 'phonelineId' | 'voicemailId'>
    query: {}
    body: VoicemailSettings
    answer: undefined
  }

  /**
   * The greetings of a voicemail.
   *
   * Lists the uploaded greetings and tells which one is active.
   *
   * `GET /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings`, answered with 200: The greetings of the voicemail.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:voicemails:read`, `phonelines:voicemails:greetings:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings': {
    path: Pick<PhonelinesVoicemailsGreetingsListArguments, 'userId' | 'phonelineId' | 'voicemailId'>
    query: {}
    body: undefined
    answer: GreetingList
  }

  /**
   * Add a greeting.
   *
   * Uploads a sound file as a greeting and answers with all greetings. Make it the one that is played with `phonelines.voicemails.greetings.update`.
   *
   * `POST /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings`, answered with 200: All greetings, the new one among them.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`, `phonelines:voicemails:greetings:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings': {
    path: Pick<PhonelinesVoicemailsGreetingsCreateArguments, 'userId' | 'phonelineId' | 'voicemailId'>
    query: {}
    body: GreetingInput
    answer: GreetingList
  }

  /**
   * Play a greeting, or not.
   *
   * With `active: true` this greeting is the one that callers hear, and another one that was active is not any more.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}`, answered with 204: The setting is stored.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`, `phonelines:voicemails:greetings:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   * - Source: That only one greeting is active at a time is assumed.
   */
  'PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}': {
    path: Pick<PhonelinesVoicemailsGreetingsUpdateArguments, 'userId' | 'phonelineId' | 'voicemailId' | 'greetingId'>
    query: {}
    body: GreetingSetting
    answer: undefined
  }

  /**
   * Delete a greeting.
   *
   * Removes the greeting for good. What callers hear without an active one is not documented.
   *
   * `DELETE /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}`, answered with 204: The greeting is gone.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`, `phonelines:voicemails:greetings:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'DELETE /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}': {
    path: Pick<PhonelinesVoicemailsGreetingsDeleteArguments, 'userId' | 'phonelineId' | 'voicemailId' | 'greetingId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Write messages down, or not.
   *
   * Says whether sipgate turns what callers say into text.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/transcriptions`, answered with 204: The setting is stored.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/transcriptions': {
    path: Pick<PhonelinesVoicemailsSetTranscriptionArguments, 'userId' | 'phonelineId' | 'voicemailId'>
    query: {}
    body: TranscriptionSetting
    answer: undefined
  }

  /**
   * The webhook URLs of a phone line.
   *
   * Tells where sipgate posts this line's calls to. New applications use `settings.sipgateio.get`.
   *
   * `GET /{userId}/phonelines/{phonelineId}/sipgateio`, answered with 200: The webhook settings of the line.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:sipgateio:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature sipgate.io is not booked, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/phonelines/{phonelineId}/sipgateio': {
    path: Pick<PhonelinesSipgateioGetArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: PhonelineWebhookSettings
  }

  /**
   * Set the webhook URLs of a phone line.
   *
   * Replaces all of the settings, so read them first, change them and write them back. What is left out is off: posting, with `incomingActive` and `outgoingActive`, and logging, with `log`. So the types want these three. While `incomingActive` or `outgoingActive` is true, sipgate posts those calls of this line to the URLs, numbers included.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/sipgateio`, answered with 204: The settings are stored.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:sipgateio:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature sipgate.io is not booked, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description gives `incomingActive`, `outgoingActive`, `log` and `allowSelfSigned` the default false.
   */
  'PUT /{userId}/phonelines/{phonelineId}/sipgateio': {
    path: Pick<PhonelinesSipgateioSetArguments, 'userId' | 'phonelineId'>
    query: {}
    body: PhonelineWebhookSettingsInput
    answer: undefined
  }

  /**
   * The pushes of a phone line and their answers.
   *
   * Shows what sipgate posted for this line and what came back. It is filled only while `log` of the line's settings is on.
   *
   * `GET /{userId}/phonelines/{phonelineId}/sipgateio/log`, answered with 200: The pushes that were kept.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:sipgateio:log:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature sipgate.io is not booked, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/phonelines/{phonelineId}/sipgateio/log': {
    path: Pick<PhonelinesSipgateioLogListArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: WebhookLog
  }

  /**
   * All phone lines of a user.
   *
   * Lists the user's phone lines and where more about each of them can be read.
   *
   * `GET /{userId}/phonelines`, answered with 200: The user's phone lines.
   *
   * - Scopes: One of `all`, `phonelines:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/phonelines': {
    path: Pick<PhonelinesListArguments, 'userId'>
    query: {}
    body: undefined
    answer: PhonelineList
  }

  /**
   * Add a phone line.
   *
   * Adds a phone line. Lead numbers to it with `numbers.update` and add devices with `phonelines.devices.add`. It may change the monthly bill.
   *
   * `POST /{userId}/phonelines`, answered with 200: The new phone line.
   *
   * - Scopes: One of `all`, `phonelines:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   * - Source: That it may change the bill comes from a third party.
   */
  'POST /{userId}/phonelines': {
    path: Pick<PhonelinesCreateArguments, 'userId'>
    query: {}
    body: undefined
    answer: PhonelineListItem
  }

  /**
   * One phone line.
   *
   * Shows the name of a phone line and when its voicemail takes calls.
   *
   * `GET /{userId}/phonelines/{phonelineId}`, answered with 200: The phone line.
   *
   * - Scopes: One of `all`, `phonelines:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/phonelines/{phonelineId}': {
    path: Pick<PhonelinesGetArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: Phoneline
  }

  /**
   * Rename a phone line.
   *
   * Gives the phone line another name for people.
   *
   * `PUT /{userId}/phonelines/{phonelineId}`, answered with 204: The phone line has the new name.
   *
   * - Scopes: One of `all`, `phonelines:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'PUT /{userId}/phonelines/{phonelineId}': {
    path: Pick<PhonelinesUpdateArguments, 'userId' | 'phonelineId'>
    query: {}
    body: ExtensionAlias
    answer: undefined
  }

  /**
   * Delete a phone line.
   *
   * Removes the phone line with its voicemail for good. Its numbers lead nowhere until they are routed again.
   *
   * `DELETE /{userId}/phonelines/{phonelineId}`, answered with 204: The phone line is gone.
   *
   * - Scopes: One of `all`, `phonelines:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   * - Source: That its voicemail goes with it and that its numbers then lead nowhere is assumed.
   */
  'DELETE /{userId}/phonelines/{phonelineId}': {
    path: Pick<PhonelinesDeleteArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * What happens to callers without a number.
   *
   * Tells whether callers who hide their number are kept away, and what they hear.
   *
   * `GET /{userId}/phonelines/{phonelineId}/blockanonymous`, answered with 200: What happens to callers who hide their number.
   *
   * - Scopes: One of `all`, `phonelines:blockanonymous:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/phonelines/{phonelineId}/blockanonymous': {
    path: Pick<PhonelinesBlockAnonymousGetArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: AnonymousCallers
  }

  /**
   * Keep callers without a number away, or not.
   *
   * Says whether callers who hide their number are rejected or sent to voicemail, and answers with the setting. What happens to them without `target` is not documented, so send it with `enabled: true`.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/blockanonymous`, answered with 200: The setting as it is now.
   *
   * - Scopes: One of `all`, `phonelines:blockanonymous:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, the token lacks the scope, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'PUT /{userId}/phonelines/{phonelineId}/blockanonymous': {
    path: Pick<PhonelinesBlockAnonymousSetArguments, 'userId' | 'phonelineId'>
    query: {}
    body: AnonymousCallersInput
    answer: AnonymousCallers
  }

  /**
   * The devices of a phone line.
   *
   * Lists the devices that ring for calls to this line.
   *
   * `GET /{userId}/phonelines/{phonelineId}/devices`, answered with 200: The devices that ring for the line.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:devices:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/phonelines/{phonelineId}/devices': {
    path: Pick<PhonelinesDevicesListArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: DeviceList
  }

  /**
   * Let a device ring for a phone line.
   *
   * From now on the device rings for calls to this line. A device can ring for several.
   *
   * `POST /{userId}/phonelines/{phonelineId}/devices`, answered with 204: The device rings for this line from now on.
   *
   * - Scopes: One of `all`, `phonelines:devices:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'POST /{userId}/phonelines/{phonelineId}/devices': {
    path: Pick<PhonelinesDevicesAddArguments, 'userId' | 'phonelineId'>
    query: {}
    body: DeviceRouting
    answer: undefined
  }

  /**
   * Let a device ring no longer.
   *
   * The device stays, but does not ring for this line any more.
   *
   * `DELETE /{userId}/phonelines/{phonelineId}/devices/{deviceId}`, answered with 204: The device does not ring there any more.
   *
   * - Scopes: One of `all`, `phonelines:devices:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'DELETE /{userId}/phonelines/{phonelineId}/devices/{deviceId}': {
    path: Pick<PhonelinesDevicesRemoveArguments, 'userId' | 'phonelineId' | 'deviceId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * The numbers of a phone line.
   *
   * Lists the numbers that lead to this line.
   *
   * `GET /{userId}/phonelines/{phonelineId}/numbers`, answered with 200: The numbers that lead to the line.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:numbers:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or the account is of sipgate neo: then with the plain text `This endpoint requires a sipgate Classic PBX Account`.
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/phonelines/{phonelineId}/numbers': {
    path: Pick<PhonelinesNumbersListArguments, 'userId' | 'phonelineId'>
    query: {}
    body: undefined
    answer: EndpointNumberList
  }

  /**
   * All portings of the account.
   *
   * Lists every porting at once, also those that are done or were cancelled; there are no pages. Use it to see how
   * far each one is. Portings cannot be ordered over REST.
   *
   * `GET /portings`, answered with 200: The portings.
   *
   * - Scopes: One of `all`, `portings:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /portings': {
    path: {}
    query: {}
    body: undefined
    answer: PortingList
  }

  /**
   * One porting.
   *
   * Tells how far one porting is, which numbers it moves and when.
   *
   * `GET /portings/{portingId}`, answered with 200: The porting.
   *
   * - Scopes: One of `all`, `portings:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no porting with this id.
   */
  'GET /portings/{portingId}': {
    path: Pick<PortingsGetArguments, 'portingId'>
    query: {}
    body: undefined
    answer: Porting
  }

  /**
   * Call a porting off.
   *
   * Stops the porting, so that its numbers do not move. This cannot be undone; look at `revocable` before.
   * The answer lists the portings that are left. A repeat may answer 404.
   *
   * `DELETE /portings/{portingId}`, answered with 200: The porting is called off. The body lists the others.
   *
   * - Scopes: One of `all`, `portings:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no porting with this id.
   */
  'DELETE /portings/{portingId}': {
    path: Pick<PortingsDeleteArguments, 'portingId'>
    query: {}
    body: undefined
    answer: PortingList | undefined
  }

  /**
   * What may be done with the product.
   *
   * Tells what the caller may do for the user, be it the caller or somebody else. It depends on the product and on what
   * is booked: creating a register device, for one, needs `CAN_CREATE_REGISTER_DEVICE`. Restrictions of
   * calls are told by `callRestrictions.get`. For sipgate's own applications; third-party clients are refused.
   *
   * `GET /restrictions`, answered with 200: The restrictions.
   *
   * - Scopes: `internal`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 400: The query is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: What is answered for a user the account does not have is not documented; which names there are may have changed since 2022.
   */
  'GET /restrictions': {
    path: {}
    query: Pick<RestrictionsListArguments, 'userId' | 'restriction'>
    body: undefined
    answer: RestrictionList
  }

  /**
   * Where call events are pushed to.
   *
   * Shows the account's webhooks, the extensions they are limited to and whether pushes are logged. Read this before
   * each change, as `settings.sipgateio.set` replaces everything.
   *
   * `GET /settings/sipgateio`, answered with 200: Where the account's call events go now.
   *
   * - Scopes: One of `all`, `settings:read`, `settings:sipgateio:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or sipgate.io is not booked.
   */
  'GET /settings/sipgateio': {
    path: {}
    query: {}
    body: undefined
    answer: AccountWebhookSettings
  }

  /**
   * Choose where call events are pushed to.
   *
   * Replaces all settings at once, so send also those that stay: read them with `settings.sipgateio.get`, change them and
   * write them back. Without `log` nothing is logged any more, and without `whitelist` all lines and groups may be pushed
   * again, which is why the types want both. From then on the events of the account's calls, with
   * numbers and names, go to these URLs, and what is answered there steers the calls. An application that was set here
   * before gets nothing any more.
   * An empty URL switches off pushes in that direction.
   *
   * `PUT /settings/sipgateio`, answered with 204: The settings are replaced; call events go to the new URLs.
   *
   * - Scopes: One of `all`, `settings:write`, `settings:sipgateio:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or sipgate.io is not booked.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That everything is replaced shows in sipgate's client library, which reads the settings before it writes them.
   */
  'PUT /settings/sipgateio': {
    path: {}
    query: {}
    body: AccountWebhookSettingsInput
    answer: undefined
  }

  /**
   * Send an SMS.
   *
   * Sends a message at once or at `sendAt`. It is charged by the part: 160 characters are one, and longer messages are cut into parts of 153; with characters outside the GSM alphabet that is 70 and 67. Nothing is answered: the message appears in the history some time later. It shows the default sender of the SMS extension.
   *
   * `POST /sessions/sms`, answered with 204: sipgate took the message. Whether it arrives is not told.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:sms:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The SMS extension is unknown or not this user's, or the token lacks the scope.
   * - 500: sipgate answers so when `smsId` is missing. Otherwise something went wrong there.
   * - Source: sipgate's price list charges by 160 characters; how longer messages are cut is the rule of mobile networks. 400, 403 and 500 are from sipgate's libraries and example program. The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'POST /sessions/sms': {
    path: {}
    query: {}
    body: SmsInput
    answer: undefined
  }

  /**
   * The SMS extensions of a user.
   *
   * Lists what the user can send SMS with.
   *
   * `GET /{userId}/sms`, answered with 200: The user's SMS extensions.
   *
   * - Scopes: One of `all`, `sms:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/sms': {
    path: Pick<SmsExtensionsListArguments, 'userId'>
    query: {}
    body: undefined
    answer: SmsExtensionList
  }

  /**
   * Rename an SMS extension.
   *
   * Gives the extension another name for people. What those who get an SMS see stays the same.
   *
   * `PUT /{userId}/sms/{smsId}`, answered with 204: The extension has the new name.
   *
   * - Scopes: One of `all`, `sms:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  'PUT /{userId}/sms/{smsId}': {
    path: Pick<SmsExtensionsUpdateArguments, 'userId' | 'smsId'>
    query: {}
    body: ExtensionAlias
    answer: undefined
  }

  /**
   * The senders of an SMS extension.
   *
   * Lists the numbers that can be shown as the sender, verified or not, and which one is the default.
   *
   * `GET /{userId}/sms/{smsId}/callerids`, answered with 200: The senders of the extension.
   *
   * - Scopes: One of `all`, `sms:read`, `sms:callerid:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /{userId}/sms/{smsId}/callerids': {
    path: Pick<SmsCallerIdsListArguments, 'userId' | 'smsId'>
    query: {}
    body: undefined
    answer: SmsCallerIdList
  }

  /**
   * Add a sender.
   *
   * Adds a number as a sender and sends an SMS with a code to it, which is charged. Hand the code in with `verify` before it can be used.
   *
   * `POST /{userId}/sms/{smsId}/callerids`, answered with 204: The number is on the list, not verified yet, and a code is on its way to it.
   *
   * - Scopes: One of `all`, `sms:write`, `sms:callerid:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That the code is charged is read from the 402 there.
   */
  'POST /{userId}/sms/{smsId}/callerids': {
    path: Pick<SmsCallerIdsCreateArguments, 'userId' | 'smsId'>
    query: {}
    body: SmsCallerIdInput
    answer: undefined
  }

  /**
   * Make a sender the default.
   *
   * From now on messages of the extension show this sender; the one from before is no default any more. Switching it for single messages goes wrong when two are sent at once: the second may show the sender of the first.
   *
   * `PUT /{userId}/sms/{smsId}/callerids/{callerId}`, answered with 204: The sender is the default, or not, as `defaultNumber` says.
   *
   * - Scopes: One of `all`, `sms:write`, `sms:callerid:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. What false does is not documented.
   */
  'PUT /{userId}/sms/{smsId}/callerids/{callerId}': {
    path: Pick<SmsCallerIdsSetDefaultArguments, 'userId' | 'smsId' | 'callerId'>
    query: {}
    body: SmsCallerIdDefault
    answer: undefined
  }

  /**
   * Remove a sender.
   *
   * Messages cannot show the number any more. To have it back it must be added and verified again. A repeat may answer 404.
   *
   * `DELETE /{userId}/sms/{smsId}/callerids/{callerId}`, answered with 204: The number is no sender any more.
   *
   * - Scopes: One of `all`, `sms:write`, `sms:callerid:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. What becomes the default when this was it is not documented.
   */
  'DELETE /{userId}/sms/{smsId}/callerids/{callerId}': {
    path: Pick<SmsCallerIdsDeleteArguments, 'userId' | 'smsId' | 'callerId'>
    query: {}
    body: undefined
    answer: undefined
  }

  /**
   * Verify a sender with its code.
   *
   * Hands in the code that was sent to the number. A code is good for one use.
   *
   * `POST /{userId}/sms/{smsId}/callerids/{callerId}/verification`, answered with 204: The sender is verified and can become the default.
   *
   * - Scopes: One of `all`, `sms:write`, `sms:callerid:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That a code is good for one use is assumed.
   */
  'POST /{userId}/sms/{smsId}/callerids/{callerId}/verification': {
    path: Pick<SmsCallerIdsVerifyArguments, 'userId' | 'smsId' | 'callerId'>
    query: {}
    body: SmsCallerIdVerification
    answer: undefined
  }

  /**
   * The web application's texts in one language.
   *
   * Gives the texts that sipgate's web application shows in this language. Made for that application, so names and
   * texts may change at any time. No credentials are needed.
   *
   * `GET /translations/{language}`, answered with 200: The texts.
   *
   * - Scopes: No credentials needed.
   * - Effect: Nothing changes, so it may be repeated.
   * - 404: There are no texts in this language.
   * - Source: The 2022 description declares no success status and no body; 200 with a JSON object is inferred.
   */
  'GET /translations/{language}': {
    path: Pick<TranslationsGetArguments, 'language'>
    query: {}
    body: undefined
    answer: Translations
  }

  /**
   * Where the parts of the API lie.
   *
   * Lists URLs of the API by name, with placeholders where an id belongs. Not every operation has one. A client that
   * knows the paths has no use for it; as it needs no credentials, it can tell whether the API can be reached.
   *
   * `GET /`, answered with 200: The URLs.
   *
   * - Scopes: No credentials needed.
   * - Effect: Nothing changes, so it may be repeated.
   * - 429: Too many calls at once. The header `Retry-After` says when to try again.
   * - Source: The 2022 description declares no security, so none is asked for here. How placeholders are written in the URLs is not documented. It declares no error answer; 429 may come from every operation.
   */
  'GET /': {
    path: {}
    query: {}
    body: undefined
    answer: ApiUrls
  }

  /**
   * All users of the account.
   *
   * Lists every user at once; there are no pages. Seeing others than oneself needs an administrator.
   *
   * `GET /users`, answered with 200: The users.
   *
   * - Scopes: One of `all`, `users:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: That seeing others needs an administrator comes from a third party.
   */
  'GET /users': {
    path: {}
    query: {}
    body: undefined
    answer: UserList
  }

  /**
   * One user.
   *
   * Tells name, mail address, default device and rights of one user.
   *
   * `GET /users/{userId}`, answered with 200: The user.
   *
   * - Scopes: One of `all`, `users:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   */
  'GET /users/{userId}': {
    path: Pick<UsersGetArguments, 'userId'>
    query: {}
    body: undefined
    answer: User
  }

  /**
   * Delete a user.
   *
   * Removes the user from the account for good; nothing brings the user back. The answer shows the user as it was.
   * A repeat answers 404.
   *
   * `DELETE /users/{userId}`, answered with 200: The user is deleted. The body is the user as it was.
   *
   * - Scopes: One of `all`, `users:write`.
   * - Effect: It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   */
  'DELETE /users/{userId}': {
    path: Pick<UsersDeleteArguments, 'userId'>
    query: {}
    body: undefined
    answer: User | undefined
  }

  /**
   * Let callers hear the busy tone while the user is in a call.
   *
   * When on, a second caller hears the busy tone instead of ringing through.
   *
   * `PUT /users/{userId}/busyonbusy`, answered with 204: The setting is stored.
   *
   * - Scopes: One of `all`, `users:busyonbusy:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   */
  'PUT /users/{userId}/busyonbusy': {
    path: Pick<UsersSetBusyOnBusyArguments, 'userId'>
    query: {}
    body: BusyOnBusySetting
    answer: undefined
  }

  /**
   * Choose the device a user calls with.
   *
   * Sets the device that is used when the user starts a call and names no device.
   *
   * `PUT /users/{userId}/defaultdevice`, answered with 204: The setting is stored.
   *
   * - Scopes: One of `all`, `users:read`, `users:defaultdevice:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   * - Source: The 2022 description lists `users:read` among the scopes that allow this change.
   */
  'PUT /users/{userId}/defaultdevice': {
    path: Pick<UsersSetDefaultDeviceArguments, 'userId'>
    query: {}
    body: DefaultDeviceSetting
    answer: undefined
  }

  /**
   * Say at which of the account's addresses a user works.
   *
   * Sets the user's address to one of the account's postal addresses.
   *
   * `PUT /users/{userId}/location`, answered with 204: The setting is stored.
   *
   * - Scopes: One of `all`, `users:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   * - Source: The 2022 description leaves `addressId` optional; the call says nothing without it, so it is required here.
   */
  'PUT /users/{userId}/location': {
    path: Pick<UsersSetLocationArguments, 'userId'>
    query: {}
    body: LocationSetting
    answer: undefined
  }

  /**
   * Make a user an administrator, or no longer one.
   *
   * Administrators see and change the whole account.
   *
   * `PUT /users/{userId}/role`, answered with 204: The role is stored.
   *
   * - Scopes: One of `all`, `users:role:write`.
   * - Effect: It changes something; a repeat changes nothing more, so it may be repeated.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   * - Source: The 2022 description leaves `admin` optional with false as its default; it is required here, so that nobody loses the role by omission.
   */
  'PUT /users/{userId}/role': {
    path: Pick<UsersSetRoleArguments, 'userId'>
    query: {}
    body: RoleSetting
    answer: undefined
  }

  /**
   * All voicemails of the account.
   *
   * Lists the voicemails and to which phone line or group each belongs.
   *
   * `GET /voicemails`, answered with 200: The account's voicemails.
   *
   * - Scopes: One of `all`, `voicemails:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  'GET /voicemails': {
    path: {}
    query: {}
    body: undefined
    answer: VoicemailList
  }

  /**
   * One voicemail.
   *
   * Shows a voicemail, its active greeting and the number it is listened to on.
   *
   * `GET /voicemails/{voicemailId}`, answered with 200: The voicemail.
   *
   * - Scopes: One of `all`, `voicemails:read`.
   * - Effect: Nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  'GET /voicemails/{voicemailId}': {
    path: Pick<VoicemailsGetArguments, 'voicemailId'>
    query: {}
    body: undefined
    answer: Voicemail
  }

  /**
   * Hear a message on a telephone.
   *
   * Rings the device and plays the message when it is picked up. The call is charged like others.
   *
   * `POST /sessions/voicemail/play`, answered with 200: The device is called. `sessionId` names that call.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:calls:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The device is unknown or not this user's, or the token lacks the scope.
   * - Source: The field is called `datadId` on the wire; it is no slip of this description.
   */
  'POST /sessions/voicemail/play': {
    path: {}
    query: {}
    body: VoicemailPlayback
    answer: CallSession
  }

  /**
   * Record a greeting by telephone.
   *
   * Rings the device; what is spoken there becomes the greeting of the voicemail. The call is charged like others.
   *
   * `POST /sessions/voicemail/recording`, answered with 200: The device is called. `sessionId` names that call.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:calls:write`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The device is unknown or not this user's, or the token lacks the scope.
   */
  'POST /sessions/voicemail/recording': {
    path: {}
    query: {}
    body: RecordingInput
    answer: CallSession
  }
}

/** Like `GET /users/{userId}`. */
export type OperationName = keyof Operations
