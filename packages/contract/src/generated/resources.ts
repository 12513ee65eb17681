// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type { Paged } from '../paged.ts'
import type {
  Account,
  AccountVerifyArguments,
  AccountWebhookSettings,
  AddressesGetArguments,
  AddressesNumbersListArguments,
  AddressesUpdateArguments,
  AnonymousCallers,
  ApiUrls,
  AppEventList,
  AppEventsDeleteArguments,
  AppLinks,
  AppProperties,
  AppTerms,
  AuthorizationClientsCreateArguments,
  AuthorizationClientsDeleteArguments,
  AuthorizationClientsGdprArguments,
  AuthorizationClientsGetArguments,
  AuthorizationClientsUpdateArguments,
  AutoRecordingGreeting,
  AutoRecordingSetting,
  AutoRecordingsGreetingsCreateArguments,
  AutoRecordingsGreetingsDeleteArguments,
  AutoRecordingsSettingsGetArguments,
  AutoRecordingsSettingsSetArguments,
  Balance,
  BlacklistCreateArguments,
  BlacklistDeleteArguments,
  BlacklistEntry,
  BlacklistEntryList,
  CallList,
  CallRestrictions,
  CallRestrictionsGetAnswer,
  CallRestrictionsGetArguments,
  CallRestrictionsSetArguments,
  CallSession,
  CallerId,
  CallsHangUpArguments,
  CallsPlayAnnouncementArguments,
  CallsSendDtmfArguments,
  CallsSetHoldArguments,
  CallsSetMutedArguments,
  CallsSetRecordingArguments,
  CallsStartArguments,
  CallsStartOnNeoArguments,
  CallsTransferArguments,
  ChannelEventList,
  ChannelsEventsListArguments,
  Contact,
  ContactPage,
  ContactVcardPage,
  ContactVcardResult,
  ContactsCreateArguments,
  ContactsDeleteArguments,
  ContactsDeleteManyArguments,
  ContactsExportCsvArguments,
  ContactsGetArguments,
  ContactsImportCsvArguments,
  ContactsImportGoogleArguments,
  ContactsListArguments,
  ContactsUpdateArguments,
  ContactsVcardsListArguments,
  ContactsVcardsSetArguments,
  ContingentList,
  Device,
  DeviceList,
  DevicePassword,
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
  EndpointNumberList,
  FaxResendArguments,
  FaxSendArguments,
  FaxSession,
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
  GdprUrls,
  GreetingList,
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
  GroupsVoicemailGetArguments,
  HistoryDeleteArguments,
  HistoryDeleteManyArguments,
  HistoryEntry,
  HistoryExportArguments,
  HistoryGetArguments,
  HistoryListArguments,
  HistoryPage,
  HistorySetArchivedArguments,
  HistorySetNoteArguments,
  HistorySetReadArguments,
  HistoryUpdateArguments,
  HistoryUpdateManyArguments,
  IdentityVerification,
  IdentityVerificationGetArguments,
  InternalContactList,
  IvrRecordAnnouncementArguments,
  LocalPrefix,
  NeoCall,
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
  NumbersListArguments,
  NumbersQuickDialCreateArguments,
  NumbersQuickDialDeleteArguments,
  NumbersQuickDialUpdateArguments,
  NumbersQuickDialValidateArguments,
  NumbersUpdateArguments,
  OAuthClient,
  OAuthClientList,
  ParallelForwardingList,
  PasswordResetConfirmArguments,
  PasswordResetRequestArguments,
  PhoneNumberList,
  Phoneline,
  PhonelineList,
  PhonelineListItem,
  PhonelineVoicemailList,
  PhonelineWebhookSettings,
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
  PostalAddressList,
  RestrictionList,
  RestrictionsListArguments,
  SettingsSipgateioSetArguments,
  SingleRowDisplay,
  SmsCallerIdList,
  SmsCallerIdsCreateArguments,
  SmsCallerIdsDeleteArguments,
  SmsCallerIdsListArguments,
  SmsCallerIdsSetDefaultArguments,
  SmsCallerIdsVerifyArguments,
  SmsExtensionList,
  SmsExtensionsListArguments,
  SmsExtensionsUpdateArguments,
  SmsSendArguments,
  TariffAnnouncement,
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
  VoicemailList,
  VoicemailsGetArguments,
  VoicemailsPlayArguments,
  VoicemailsRecordGreetingArguments,
  WebhookLog,
} from './types.ts'

/** All methods of a client. `Options` is what each call may be given besides its arguments. */
export interface Resources<Options> {
  /** The sipgate account that the user belongs to, its master data and whether it is verified. */
  readonly account: AccountResource<Options>

  /** The postal addresses of the account. Users, emergency calls and numbers are tied to them. */
  readonly addresses: AddressesResource<Options>

  /** What sipgate's own web application needs to know. Most of it refuses third-party clients. */
  readonly app: AppResource<Options>

  /** Who is logged in, and the account's own OAuth 2 clients, which third-party applications log in with. */
  readonly authorization: AuthorizationResource<Options>

  /** Recording every call of a device by itself, and the announcement that precedes such calls. The feature must be booked. */
  readonly autoRecordings: AutoRecordingsResource<Options>

  /** The account's credit. */
  readonly balance: BalanceResource<Options>

  /** Callers who are not put through, by number or by the beginning of a number. */
  readonly blacklist: BlacklistResource<Options>

  /** Kinds of outgoing calls that a user may not make, mostly to keep costs low. */
  readonly callRestrictions: CallRestrictionsResource<Options>

  /** Starting calls and acting on running ones (RTCM): hold, mute, record, transfer, hang up. */
  readonly calls: CallsResource<Options>

  /** Call channels of accounts on sipgate neo, the newer telephone system. */
  readonly channels: ChannelsResource<Options>

  /** Address books: a user's own contacts, those the account shares, and those sipgate makes of the users. */
  readonly contacts: ContactsResource<Options>

  /** Telephones: VoIP phones and softphones (`e0`), SIM cards (`y0`) and numbers of other companies (`x0`). */
  readonly devices: DevicesResource<Options>

  /** Sending faxes. */
  readonly fax: FaxResource<Options>

  /** What a user sends and receives faxes with. */
  readonly faxlines: FaxlinesResource<Options>

  /** Fax lines that a group shares. */
  readonly groupFaxlines: GroupFaxlinesResource<Options>

  /** Users and devices that are called together. Groups are made and deleted in sipgate's web application. */
  readonly groups: GroupsResource<Options>

  /** What happened: calls, faxes, SMS and voicemails, newest first. */
  readonly history: HistoryResource<Options>

  /** Whether the account's holder proved who they are. For sipgate's own applications; third-party clients are refused. */
  readonly identityVerification: IdentityVerificationResource<Options>

  /** Telephone menus. */
  readonly ivr: IvrResource<Options>

  /** What sipgate noted while it worked for the account. */
  readonly log: LogResource<Options>

  /** Mails and SMS that tell a user of calls, faxes, messages and voicemails. */
  readonly notifications: NotificationsResource<Options>

  /** The telephone numbers of the account, and where their calls go. */
  readonly numbers: NumbersResource<Options>

  /** The people of an account. Listing and changing others needs an administrator. */
  readonly users: UsersResource<Options>

  /** A new password for a user who forgot the old one. Needs no login. */
  readonly passwordReset: PasswordResetResource<Options>

  /** What a user is called on: numbers lead to a phone line, devices ring for it, forwardings and voicemail take what nobody picks up. */
  readonly phonelines: PhonelinesResource<Options>

  /** Numbers on their way from another provider to sipgate. */
  readonly portings: PortingsResource<Options>

  /** What users may do with the product booked. For sipgate's own applications; third-party clients are refused. */
  readonly restrictions: RestrictionsResource<Options>

  /** What is set once for the whole account. */
  readonly settings: SettingsResource<Options>

  /** Sending SMS. */
  readonly sms: SmsResource<Options>

  /** The texts of sipgate's own web application in several languages. */
  readonly translations: TranslationsResource<Options>

  /** The addresses of sipgate's own operations, by name. */
  readonly urls: UrlsResource<Options>

  /** The voicemails of the account. Their messages are in the history. */
  readonly voicemails: VoicemailsResource<Options>
}

/** The sipgate account that the user belongs to, its master data and whether it is verified. */
interface AccountResource<Options> {
  /**
   * The account's master data.
   *
   * Tells which company the account belongs to, which product it uses and whether it is verified.
   *
   * `GET /account`, answered with 200.
   *
   * - Scopes: One of `all`, `account:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no such account.
   */
  get(options?: Options): Promise<Account>

  /**
   * Verify the account with the code it was sent.
   *
   * Hands in the code that sipgate sent to the account's holder. From then on `verified` of the account is true.
   * A code is good for one use, so a repeat after a success may answer 404.
   *
   * `PUT /account/verified`, answered with 204.
   *
   * - Scopes: One of `all`, `account:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The code is wrong, or was used before.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  verify(args: AccountVerifyArguments, options?: Options): Promise<void>
}

/** The postal addresses of the account. Users, emergency calls and numbers are tied to them. */
interface AddressesResource<Options> {
  /** The telephone numbers that are registered at an address. */
  readonly numbers: AddressesNumbersResource<Options>

  /**
   * All postal addresses of the account.
   *
   * Lists every address at once; there are no pages. Users and register devices refer to them by their ids.
   * Addresses can neither be added nor removed over REST.
   *
   * `GET /addresses`, answered with 200.
   *
   * - Scopes: One of `all`, `addresses:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(options?: Options): Promise<PostalAddressList>

  /**
   * How many postal addresses the account has.
   *
   * Tells the number of addresses without their contents.
   *
   * `GET /addresses/itemCount`, answered with 200.
   *
   * - Scopes: One of `all`, `addresses:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  count(options?: Options): Promise<PostalAddressCount>

  /**
   * One postal address.
   *
   * Shows one of the account's addresses.
   *
   * `GET /addresses/{addressId}`, answered with 200.
   *
   * - Scopes: One of `all`, `addresses:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no address with this id.
   * - Source: 404 is inferred; the 2022 description declares no error answer.
   */
  get(args: AddressesGetArguments, options?: Options): Promise<PostalAddress>

  /**
   * Correct a postal address.
   *
   * Stores what the address is now. Send also the fields that stay, since a field left out may be emptied.
   * Depending on the country, a change can switch off the numbers registered at the address, so look at
   * `addresses.numbers.list` before.
   *
   * `PUT /addresses/{addressId}`, answered with 204.
   *
   * - Scopes: One of `all`, `addresses:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no address with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred too. Whether fields that are left out keep their values is not documented.
   */
  update(args: AddressesUpdateArguments, options?: Options): Promise<void>
}

/** The telephone numbers that are registered at an address. */
interface AddressesNumbersResource<Options> {
  /**
   * The telephone numbers registered at an address.
   *
   * Lists every number of the address at once, each with the extension it leads to. The scope is that of numbers,
   * not that of addresses.
   *
   * `GET /addresses/{addressId}/numbers`, answered with 200.
   *
   * - Scopes: One of `all`, `numbers:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no address with this id.
   * - Source: 404 is inferred; the 2022 description declares no error answer.
   */
  list(args: AddressesNumbersListArguments, options?: Options): Promise<PhoneNumberList>
}

/** What sipgate's own web application needs to know. Most of it refuses third-party clients. */
interface AppResource<Options> {
  /** What the web application still has to tell the user. For sipgate's own applications. */
  readonly events: AppEventsResource<Options>

  /** Pages that the web application links to. */
  readonly links: AppLinksResource<Options>

  /** What the web application shows, depending on the product. */
  readonly properties: AppPropertiesResource<Options>

  /** Whether the terms and conditions were accepted. For sipgate's own applications. */
  readonly terms: AppTermsResource<Options>

  /** The users as the web application needs them. For sipgate's own applications. */
  readonly users: AppUsersResource<Options>
}

/** What the web application still has to tell the user. For sipgate's own applications. */
interface AppEventsResource<Options> {
  /**
   * What the web application still has to tell.
   *
   * Lists the events that wait for the account; there are no pages. Call events are not among them: those are pushed to
   * webhooks. For sipgate's own applications; third-party clients are refused.
   *
   * `GET /app/events`, answered with 200.
   *
   * - Scopes: `internal`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(options?: Options): Promise<AppEventList>

  /**
   * Dismiss an event.
   *
   * Removes one event for good, so that it is not told again. The answer lists those that are left. A repeat may
   * answer 404. For sipgate's own applications; third-party clients are refused.
   *
   * `DELETE /app/events/{id}`, answered with 200.
   *
   * - Scopes: `internal`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no event with this id.
   */
  delete(args: AppEventsDeleteArguments, options?: Options): Promise<AppEventList | undefined>
}

/** Pages that the web application links to. */
interface AppLinksResource<Options> {
  /**
   * Pages the web application links to.
   *
   * Gives URLs of sipgate's pages by name: help, settings, booking. Meant for people in a browser, not for calls of the
   * API. No credentials are needed.
   *
   * `GET /app/links`, answered with 200.
   *
   * - Scopes: No credentials needed.
   * - Effect: nothing changes, so it may be repeated.
   * - 429: Too many calls at once. The header `Retry-After` says when to try again.
   * - Source: The 2022 description declares no error answer; 429 may come from every operation.
   */
  get(options?: Options): Promise<AppLinks>
}

/** What the web application shows, depending on the product. */
interface AppPropertiesResource<Options> {
  /**
   * What the web application shows.
   *
   * Tells which parts of the web application fit the account's product. An application of your own may hide the same
   * parts, but what a user may do is decided elsewhere.
   *
   * `GET /app/properties`, answered with 200.
   *
   * - Scopes: One of `all`, `internal`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  get(options?: Options): Promise<AppProperties>
}

/** Whether the terms and conditions were accepted. For sipgate's own applications. */
interface AppTermsResource<Options> {
  /**
   * Whether the terms and conditions were accepted.
   *
   * Tells whether the current terms were accepted. They cannot be accepted over this version of the API.
   * For sipgate's own applications; third-party clients are refused.
   *
   * `GET /app/tacs`, answered with 200.
   *
   * - Scopes: `internal`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  get(options?: Options): Promise<AppTerms>
}

/** The users as the web application needs them. For sipgate's own applications. */
interface AppUsersResource<Options> {
  /**
   * All users, for the web application.
   *
   * Lists every user with what the web application shows of them; there are no pages. Use `users.list` instead.
   * For sipgate's own applications; third-party clients are refused.
   *
   * `GET /app/users`, answered with 200.
   *
   * - Scopes: `internal`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description speaks of numbers, addresses and call restrictions of the users, but declares the same answer as for `GET /users`; more fields are likely.
   */
  list(options?: Options): Promise<UserList>
}

/** Who is logged in, and the account's own OAuth 2 clients, which third-party applications log in with. */
interface AuthorizationResource<Options> {
  /** The methods `authorization.clients.…`. */
  readonly clients: AuthorizationClientsResource<Options>

  /**
   * Who is logged in.
   *
   * Tells which user of which account the token belongs to. Any valid token will do, whatever its scopes, so this
   * is also the call to test credentials with. `masterSipId` and `sub` together name a user among all accounts.
   *
   * `GET /authorization/userinfo`, answered with 200.
   *
   * - Scopes: Any valid token will do, whatever its scopes.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - Source: The 2022 description declares no security, only a header for a personal access token; an access token works as well, and without either the answer is 401.
   */
  userinfo(options?: Options): Promise<Userinfo>
}

/** The methods `authorization.clients.…`. */
interface AuthorizationClientsResource<Options> {
  /**
   * All OAuth 2 clients of the account.
   *
   * Lists the account's own clients, secrets included. The list is called `data`, not `items` as elsewhere.
   *
   * `GET /authorization/oauth2/clients`, answered with 200.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(options?: Options): Promise<OAuthClientList>

  /**
   * Create an OAuth 2 client.
   *
   * Registers an application. sipgate makes up `clientId` and `clientSecret` and answers with both.
   *
   * `POST /authorization/oauth2/clients`, answered with 200.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: 200 and not 201 is what the 2022 description says.
   */
  create(args: AuthorizationClientsCreateArguments, options?: Options): Promise<OAuthClient>

  /**
   * One OAuth 2 client.
   *
   * Shows one of the account's clients, its secret included.
   *
   * `GET /authorization/oauth2/clients/{clientId}`, answered with 200.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no client with this id, or it belongs to another account.
   * - Source: 404 is inferred; the 2022 description declares no error answer.
   */
  get(args: AuthorizationClientsGetArguments, options?: Options): Promise<OAuthClient>

  /**
   * Replace the settings of an OAuth 2 client.
   *
   * Replaces all six settings at once, so send also those that stay. Id and secret stay as they are.
   *
   * `PUT /authorization/oauth2/clients/{clientId}`, answered with 200.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no client with this id, or it belongs to another account.
   * - Source: 404 is inferred; the 2022 description declares no error answer.
   */
  update(args: AuthorizationClientsUpdateArguments, options?: Options): Promise<OAuthClient>

  /**
   * Delete an OAuth 2 client.
   *
   * Removes the client for good, and with it every login its users have there. sipgate accepts the wish and
   * carries it out soon after, so the client may be seen a little longer.
   *
   * `DELETE /authorization/oauth2/clients/{clientId}`, answered with 202.
   *
   * - Scopes: One of `all`, `authorization:oauth2:clients:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no client with this id, or it belongs to another account.
   * - Source: 404 is inferred; the 2022 description declares 202 and no error answer.
   */
  delete(args: AuthorizationClientsDeleteArguments, options?: Options): Promise<void>

  /**
   * Where a client's privacy policy and terms are.
   *
   * The two links that a user is shown before agreeing that the application may act for them. No credentials are needed.
   *
   * `GET /authorization/oauth2/clients/{clientId}/gdpr`, answered with 200.
   *
   * - Scopes: No credentials needed.
   * - Effect: nothing changes, so it may be repeated.
   * - 404: There is no client with this id, or it belongs to another account.
   * - Source: The 2022 description declares no security and no error answer; 404 is inferred.
   */
  gdpr(args: AuthorizationClientsGdprArguments, options?: Options): Promise<GdprUrls>
}

/** Recording every call of a device by itself, and the announcement that precedes such calls. The feature must be booked. */
interface AutoRecordingsResource<Options> {
  /** The announcement that tells people that their call is recorded. The account has one for all its devices. */
  readonly greetings: AutoRecordingsGreetingsResource<Options>

  /** Whether the calls of a device are recorded by themselves. */
  readonly settings: AutoRecordingsSettingsResource<Options>
}

/** The announcement that tells people that their call is recorded. The account has one for all its devices. */
interface AutoRecordingsGreetingsResource<Options> {
  /**
   * The announcement before recorded calls.
   *
   * Shows the announcement of the account. In spite of the path it is one object and not a list, since an account
   * has one announcement only. Needs an administrator.
   *
   * `GET /autorecordings/greetings`, answered with 200.
   *
   * - Scopes: One of `all`, `autorecording:greeting:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user is no administrator, or recording is not booked.
   * - Source: That an administrator and the booked feature are needed comes from a third party. What is answered while there is no announcement is not documented.
   */
  list(options?: Options): Promise<AutoRecordingGreeting>

  /**
   * Upload the announcement before recorded calls.
   *
   * Stores a sound file that tells people that their call is recorded. It is played before all calls of the account that
   * are recorded by themselves. The answer has no id; read it with `autoRecordings.greetings.list`.
   * Needs an administrator.
   *
   * `POST /autorecordings/greetings`, answered with 204.
   *
   * - Scopes: One of `all`, `autorecording:greeting:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user is no administrator, or recording is not booked.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. It leaves both fields optional. That an administrator and the booked feature are needed comes from a third party.
   */
  create(args: AutoRecordingsGreetingsCreateArguments, options?: Options): Promise<void>

  /**
   * Delete the announcement before recorded calls.
   *
   * Removes the account's announcement for good. Needs an administrator.
   *
   * `DELETE /autorecordings/greetings/{greetingId}`, answered with 204.
   *
   * - Scopes: One of `all`, `autorecording:greeting:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user is no administrator, or recording is not booked.
   * - 404: The account has no announcement with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred too. That an administrator and the booked feature are needed comes from a third party.
   */
  delete(args: AutoRecordingsGreetingsDeleteArguments, options?: Options): Promise<void>
}

/** Whether the calls of a device are recorded by themselves. */
interface AutoRecordingsSettingsResource<Options> {
  /**
   * Whether a device's calls are recorded.
   *
   * Tells whether every call of the device is recorded without anyone asking for it.
   *
   * `GET /autorecordings/{extension}/settings`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no device with this id.
   * - Source: 404 is inferred; the 2022 description declares no error answer.
   */
  get(args: AutoRecordingsSettingsGetArguments, options?: Options): Promise<AutoRecordingSetting>

  /**
   * Record a device's calls, or stop doing so.
   *
   * Decides for all further calls of the device whether they are recorded. Mind the law: in many countries everyone in
   * the call must agree first.
   *
   * `PUT /autorecordings/{extension}/settings`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no device with this id.
   * - Source: That `devices:read` is enough for this change is what the 2022 description says. 404 is inferred. It leaves `active` optional with false as its default; required here, as it is all the body says.
   */
  set(args: AutoRecordingsSettingsSetArguments, options?: Options): Promise<AutoRecordingSetting>
}

/** The account's credit. */
interface BalanceResource<Options> {
  /**
   * The account's credit.
   *
   * Tells how much credit the account has left. `amount` is a whole number of 1/10000 of `currency`: 123400 EUR means
   * 12.34 EUR. Zero and less are answers like any other; calls, faxes and SMS answer 402 then.
   *
   * `GET /balance`, answered with 200.
   *
   * - Scopes: One of `all`, `balance:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  get(options?: Options): Promise<Balance>
}

/** Callers who are not put through, by number or by the beginning of a number. */
interface BlacklistResource<Options> {
  /**
   * All callers who are blocked.
   *
   * Lists every entry at once; there are no pages.
   *
   * `GET /blacklist/incoming`, answered with 200.
   *
   * - Scopes: One of `all`, `blacklist:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(options?: Options): Promise<BlacklistEntryList>

  /**
   * Block a caller.
   *
   * Keeps a number from getting through from now on, or with `isBlock` all numbers that begin alike. Choose a
   * beginning with care: a short one shuts out a whole town or country. `blacklist.delete` takes it back.
   *
   * `POST /blacklist/incoming`, answered with 201.
   *
   * - Scopes: One of `all`, `blacklist:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 409: There is such an entry already. Nothing was changed.
   * - Source: The 2022 description declares 200 and 201 with the same body; 201 is written here, so accept both.
   */
  create(args: BlacklistCreateArguments, options?: Options): Promise<BlacklistEntry>

  /**
   * Let a caller through again.
   *
   * Removes the entry with exactly this number. Longer or shorter entries that match the same caller stay.
   *
   * `DELETE /blacklist/incoming/{phoneNumber}`, answered with 204.
   *
   * - Scopes: One of `all`, `blacklist:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: This is no telephone number in E.164.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no entry with this number.
   */
  delete(args: BlacklistDeleteArguments, options?: Options): Promise<void>
}

/** Kinds of outgoing calls that a user may not make, mostly to keep costs low. */
interface CallRestrictionsResource<Options> {
  /**
   * Which kinds of calls users may not make.
   *
   * Tells for the users asked for which kinds of calls are barred. The answer is either one object or a list in `items`,
   * so look for `items` first.
   *
   * `GET /callrestrictions`, answered with 200.
   *
   * - Scopes: One of `all`, `callrestrictions:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with one of these ids.
   * - Source: The 2022 description declares one object, although several users can be asked for, so a list is allowed for as well. Which users are answered without `userIds` is not documented.
   */
  get(args?: CallRestrictionsGetArguments, options?: Options): Promise<CallRestrictionsGetAnswer>

  /**
   * Bar a kind of calls for a user, or allow it again.
   *
   * Switches one restriction of one user on or off; the others stay as they are. The answer shows all of them.
   * Allowing a kind of calls again may lead to costs once the user makes them.
   *
   * `POST /{userId}/callrestrictions/{restriction}`, answered with 200.
   *
   * - Scopes: One of `all`, `callrestrictions:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: There is no restriction of this name, or the account has no such user.
   * - Source: The 2022 description leaves `enabled` optional with false as its default; required here, so that no restriction is lifted by omission. It declares 404 for the restriction; for the user it is inferred.
   */
  set(args: CallRestrictionsSetArguments, options?: Options): Promise<CallRestrictions>
}

/** Starting calls and acting on running ones (RTCM): hold, mute, record, transfer, hang up. */
interface CallsResource<Options> {
  /**
   * The running calls.
   *
   * Lists calls that both sides have picked up: none that still ring, and none that leave a message. With the right to see them, those of the whole account.
   *
   * `GET /calls`, answered with 200.
   *
   * - Scopes: One of `all`, `rtcm:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(options?: Options): Promise<CallList>

  /**
   * Start a call on sipgate neo.
   *
   * On accounts of sipgate neo in place of `calls.start`: rings the device, then dials the number. The call is charged like one that was dialled by hand.
   *
   * `POST /calls`, answered with 200.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Since: 2026-08
   * - Source: From one third party's notes of 2026, unsure. Success status and body are inferred.
   */
  startOnNeo(args: CallsStartOnNeoArguments, options?: Options): Promise<NeoCall>

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
   * `POST /sessions/calls`, answered with 200.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:calls:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The callee or the caller is no number that can be dialled, or the caller is a number and `deviceId` is missing.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The extension is unknown or not this user's, or the token lacks the scope.
   * - Source: That a phone line rings all its devices is inferred; sipgate does not say which one rings.
   */
  start(args: CallsStartArguments, options?: Options): Promise<CallSession>

  /**
   * Hang up.
   *
   * Ends the call for all who take part. A call that still rings is rejected. A repeat answers 404.
   *
   * `DELETE /calls/{callId}`, answered with 204.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   * - Source: That it rejects a call that still rings is from an answer of sipgate's staff.
   */
  hangUp(args: CallsHangUpArguments, options?: Options): Promise<void>

  /**
   * Play a sound to all in a call.
   *
   * Everyone in the call hears the file; the call goes on. A repeat plays it again.
   *
   * `POST /calls/{callId}/announcements`, answered with 204.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   */
  playAnnouncement(args: CallsPlayAnnouncementArguments, options?: Options): Promise<void>

  /**
   * Send digits.
   *
   * Plays the tones of the keypad to all in the call, for example for a menu at the other end. A repeat sends them again.
   *
   * `POST /calls/{callId}/dtmf`, answered with 204.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   */
  sendDtmf(args: CallsSendDtmfArguments, options?: Options): Promise<void>

  /**
   * Hold a call, or take it back.
   *
   * Puts all who take part on hold, or takes them back. Not possible before the call is picked up.
   *
   * `PUT /calls/{callId}/hold`, answered with 204.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   * - 409: The call is not picked up yet.
   * - Source: The 2022 description says that all participants are held or taken back. 409 is from third-party notes of 2026, unsure.
   */
  setHold(args: CallsSetHoldArguments, options?: Options): Promise<void>

  /**
   * Mute oneself, or speak again.
   *
   * While muted, the others do not hear the user.
   *
   * `PUT /calls/{callId}/muted`, answered with 204.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   */
  setMuted(args: CallsSetMutedArguments, options?: Options): Promise<void>

  /**
   * Start or stop recording a call.
   *
   * A recording that ends appears in `recordings` of the call's history entry. Where the law wants all who speak to agree, ask them first; `announcement` tells them that they are recorded.
   *
   * `PUT /calls/{callId}/recording`, answered with 204.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   * - Source: Whether a second start announces the recording again is not known, so it counts as one that does.
   */
  setRecording(args: CallsSetRecordingArguments, options?: Options): Promise<void>

  /**
   * Put a call through to somebody else.
   *
   * Blind: the call leaves the user at once and rings at the other number. Attended: the user speaks to the other one first. What is dialled is charged to the account. The call goes on under another id, which the answer does not tell.
   *
   * `POST /calls/{callId}/transfer`, answered with 204.
   *
   * - Scopes: One of `all`, `rtcm:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The call is unknown or over.
   */
  transfer(args: CallsTransferArguments, options?: Options): Promise<void>
}

/** Call channels of accounts on sipgate neo, the newer telephone system. */
interface ChannelsResource<Options> {
  /** What happened to the calls of a channel, where the history has no calls. */
  readonly events: ChannelsEventsResource<Options>
}

/** What happened to the calls of a channel, where the history has no calls. */
interface ChannelsEventsResource<Options> {
  /**
   * The call events of a channel.
   *
   * On accounts of sipgate neo: what happened to a channel's calls. New customers find them here only; for accounts that came from sipgate classic the history still has them, too.
   *
   * `GET /channels/{channelId}/events`, answered with 200.
   *
   * - Scopes: One of `all`, `history:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Since: 2025
   * - Source: sipgate's help pages of 2025/26 name the path. The answer's fields are not known, so all pass. The scope is inferred.
   */
  list(args: ChannelsEventsListArguments, options?: Options): Promise<ChannelEventList>
}

/** Address books: a user's own contacts, those the account shares, and those sipgate makes of the users. */
interface ContactsResource<Options> {
  /** Contacts with the properties that vCards have. */
  readonly vcards: ContactsVcardsResource<Options>

  /** The colleagues, as sipgate makes contacts of the users. */
  readonly internal: ContactsInternalResource<Options>

  /**
   * Add contacts from CSV.
   *
   * Adds a private contact for each line; a repeat adds all of them again. The file is UTF-8 text, separated by commas, with the columns `firstname,lastname,number` in this order. `@sipgate-kit/client/contacts` makes such a file of other tables.
   *
   * `POST /contacts/import/csv`, answered with 204.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 500: The file could not be read.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That the contacts are private, and 500, are from sipgate's client library.
   */
  importCsv(args: ContactsImportCsvArguments, options?: Options): Promise<void>

  /**
   * Add contacts from Google.
   *
   * Lets sipgate fetch the contacts of a Google account and add them. sipgate gets a token for that account, so ask its owner first.
   *
   * `POST /contacts/import/google`, answered with 204.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. It says nothing of the contacts that are added.
   */
  importGoogle(args: ContactsImportGoogleArguments, options?: Options): Promise<void>

  /**
   * The contacts as CSV.
   *
   * Gives the contacts as CSV text whose columns are not known. `exportContacts` of `@sipgate-kit/client/contacts` makes CSV of known columns.
   *
   * `GET /contacts/csv`, answered with 200.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Since: 2026-08
   * - Source: From a third party that read sipgate's description of 2026-08-30. The columns are not known.
   */
  exportCsv(args?: ContactsExportCsvArguments, options?: Options): Promise<string>

  /**
   * The contacts.
   *
   * Lists own, shared and internal contacts in pages. Awaited, it is one page; looped over, all contacts. Asked for by `phonenumbers` it gives all that have one of them, without pages.
   *
   * `GET /contacts`, answered with 200.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(args?: ContactsListArguments, options?: Options): Paged<ContactPage['items'][number], ContactPage>

  /**
   * Add a contact.
   *
   * Adds a contact for the user alone (`PRIVATE`) or for the account (`SHARED`). No id is answered: look for it with `list`. A repeat adds it a second time.
   *
   * `POST /contacts`, answered with 204.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  create(args: ContactsCreateArguments, options?: Options): Promise<void>

  /**
   * Delete several contacts, or all.
   *
   * Deletes the contacts that the body selects, for good. Always say which: without a selection sipgate's description
   * says that all contacts go, shared ones too, while sipgate's own library expects that only the user's private ones
   * do. Which of the two is true is not known.
   *
   * `DELETE /contacts`, answered with 204.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description says that all contacts go and knows no body; sipgate's client library sends none and expects the private ones to go. The body is from a third party that read sipgate's description of 2026-08-30, by which all contacts go where it selects none. The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  deleteMany(args?: ContactsDeleteManyArguments, options?: Options): Promise<void>

  /**
   * One contact.
   *
   * Shows a contact by its id, if it is the user's own, shared or internal, with the fields that `list` gives. To find one by a number, use `list`.
   *
   * `GET /contacts/{contactId}`, answered with 200.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Since: 2026-08
   * - Source: From a third party that read sipgate's description of 2026-08-30. That the answer is the one of the list is inferred.
   */
  get(args: ContactsGetArguments, options?: Options): Promise<Contact>

  /**
   * Replace a contact.
   *
   * Replaces the whole contact: what is left out is gone, and a body of `scope` alone erases all but the id. So read it, change it and send all of it back.
   *
   * `PUT /contacts/{contactId}`, answered with 204.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The contact is internal or not this user's, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  update(args: ContactsUpdateArguments, options?: Options): Promise<void>

  /**
   * Delete a contact.
   *
   * Deletes the contact for good. A repeat may answer 404.
   *
   * `DELETE /contacts/{contactId}`, answered with 204.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The contact is internal or not this user's, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  delete(args: ContactsDeleteArguments, options?: Options): Promise<void>
}

/** Contacts with the properties that vCards have. */
interface ContactsVcardsResource<Options> {
  /**
   * The contacts with the properties of vCards.
   *
   * Gives contacts as JSON that is made like a vCard: names of properties, each with a list of values. It is one page; ask for the next with `lastId`. `exportContacts` of `@sipgate-kit/client/contacts` writes vCard files.
   *
   * `GET /contacts/vcard`, answered with 200.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Since: 2026-08
   * - Source: From a third party that read sipgate's description of 2026-08-30. The meanings of the parameters are read from their names. That an entry looks as `contacts.vcards.set` takes it is assumed.
   */
  list(args?: ContactsVcardsListArguments, options?: Options): Promise<ContactVcardPage>

  /**
   * Add and overwrite contacts with the properties of vCards.
   *
   * Adds a contact for each entry without `contactId`, and overwrites the contact of each entry that has one: what is left out of `item` may be gone. The answer names the contacts, which `contacts.create` does not do.
   *
   * `PUT /contacts/vcard`, answered with 200.
   *
   * - Scopes: One of `all`, `contacts:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Since: 2026-08
   * - Source: From a third party that read sipgate's description of 2026-08-30. Since entries without an id add contacts, it is not repeated.
   */
  set(args: ContactsVcardsSetArguments, options?: Options): Promise<ContactVcardResult>
}

/** The colleagues, as sipgate makes contacts of the users. */
interface ContactsInternalResource<Options> {
  /**
   * The colleagues.
   *
   * Use `contacts.list({ scopes: ['INTERNAL'] })`. Lists a contact for each user of the account, in a flat form.
   *
   * `GET /contacts/internal`, answered with 200.
   *
   * - Scopes: One of `all`, `contacts:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: That it is deprecated is from a third party that read sipgate's description of 2026-08-30.
   *
   * @deprecated
   */
  list(options?: Options): Promise<InternalContactList>
}

/** Telephones: VoIP phones and softphones (`e0`), SIM cards (`y0`) and numbers of other companies (`x0`). */
interface DevicesResource<Options> {
  /** The methods `devices.register.…`. */
  readonly register: DevicesRegisterResource<Options>

  /** The methods `devices.mobile.…`. */
  readonly mobile: DevicesMobileResource<Options>

  /** The methods `devices.external.…`. */
  readonly external: DevicesExternalResource<Options>

  /** The number that those who are called see. */
  readonly callerId: DevicesCallerIdResource<Options>

  /** The area code that is dialled before numbers without one. */
  readonly localPrefix: DevicesLocalPrefixResource<Options>

  /** For telephones with one line of display. */
  readonly singleRowDisplay: DevicesSingleRowDisplayResource<Options>

  /** Telling the price before a call is put through. */
  readonly tariffAnnouncement: DevicesTariffAnnouncementResource<Options>

  /** What is left of the minutes and data of a SIM card. */
  readonly contingents: DevicesContingentsResource<Options>

  /** The methods `devices.sim.…`. */
  readonly sim: DevicesSimResource<Options>

  /**
   * All devices of a user.
   *
   * Lists telephones with what each kind has. VoIP devices may come with their SIP password: keep it out of logs and pages.
   *
   * `GET /{userId}/devices`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description shows only the fields that all kinds share; recorded answers have those of each kind too. 404 is inferred.
   */
  list(args: DevicesListArguments, options?: Options): Promise<DeviceList>

  /**
   * Add a device.
   *
   * Adds a telephone of any kind to a user. It may change the monthly bill.
   *
   * `POST /{userId}/devices`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  create(args: DevicesCreateArguments, options?: Options): Promise<Device>

  /**
   * One device.
   *
   * Shows one telephone, whichever user of the account has it.
   *
   * `GET /devices/{deviceId}`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: DevicesGetArguments, options?: Options): Promise<Device>

  /**
   * Change do-not-disturb and the emergency address.
   *
   * Turns do-not-disturb on or off, or says where emergency calls of this device come from. What is left out stays.
   *
   * `PUT /devices/{deviceId}`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  update(args: DevicesUpdateArguments, options?: Options): Promise<void>

  /**
   * Delete a device.
   *
   * Removes the device for good; what registered with it cannot call any more.
   *
   * `DELETE /devices/{deviceId}`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  delete(args: DevicesDeleteArguments, options?: Options): Promise<void>

  /**
   * Rename a device.
   *
   * Gives the device another name for people.
   *
   * `PUT /devices/{deviceId}/alias`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: There is no such device, or the token may not change it. sipgate answers 403 to both.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  setAlias(args: DevicesSetAliasArguments, options?: Options): Promise<void>

  /**
   * Give a device a new SIP password.
   *
   * The old password ends at once, so the device cannot call until it has the new one, which is answered. Keep it out of logs.
   *
   * `POST /devices/{deviceId}/credentials/password`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description shows no answer; one later source shows `password`. It is optional here. 404 is inferred.
   */
  resetPassword(args: DevicesResetPasswordArguments, options?: Options): Promise<DevicePassword>
}

/** The methods `devices.register.…`. */
interface DevicesRegisterResource<Options> {
  /**
   * Add a VoIP device.
   *
   * Adds a device and answers with the credentials it registers with. It may change the monthly bill.
   *
   * `POST /{userId}/devices/register`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  create(args: DevicesRegisterCreateArguments, options?: Options): Promise<Device>
}

/** The methods `devices.mobile.…`. */
interface DevicesMobileResource<Options> {
  /**
   * Add a SIM card.
   *
   * Adds a mobile device, which needs a SIM card before it can be used. It may change the monthly bill.
   *
   * `POST /{userId}/devices/mobile`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  create(args: DevicesMobileCreateArguments, options?: Options): Promise<Device>
}

/** The methods `devices.external.…`. */
interface DevicesExternalResource<Options> {
  /**
   * Add a number of another company as a device.
   *
   * Calls to the user then ring at that number too, at the price of a call to it.
   *
   * `POST /{userId}/devices/external`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  create(args: DevicesExternalCreateArguments, options?: Options): Promise<Device>

  /**
   * Choose what a forwarded call shows.
   *
   * Says whether the external telephone shows the caller's number or the one that was called.
   *
   * `PUT /devices/{deviceId}/external/incomingcalldisplay`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  setIncomingCallDisplay(args: DevicesExternalSetIncomingCallDisplayArguments, options?: Options): Promise<void>

  /**
   * Change the number behind an external device.
   *
   * Calls ring at this number from now on, at the price of a call to it.
   *
   * `PUT /devices/{deviceId}/external/targetnumber`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  setTargetNumber(args: DevicesExternalSetTargetNumberArguments, options?: Options): Promise<void>
}

/** The number that those who are called see. */
interface DevicesCallerIdResource<Options> {
  /**
   * The number a device shows.
   *
   * Tells which number those who are called see.
   *
   * `GET /devices/{deviceId}/callerid`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:read`, `devices:callerid:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: DevicesCallerIdGetArguments, options?: Options): Promise<CallerId>

  /**
   * Set the number a device shows.
   *
   * Shows another of the account's numbers, or none, to those who are called.
   *
   * `PUT /devices/{deviceId}/callerid`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:callerid:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  set(args: DevicesCallerIdSetArguments, options?: Options): Promise<void>
}

/** The area code that is dialled before numbers without one. */
interface DevicesLocalPrefixResource<Options> {
  /**
   * The area code a device dials by itself.
   *
   * Tells which area code is put before numbers that are dialled without one, and whether that is on.
   *
   * `GET /devices/{deviceId}/localprefix`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:read`, `devices:localprefix:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: DevicesLocalPrefixGetArguments, options?: Options): Promise<LocalPrefix>

  /**
   * Set the area code a device dials by itself.
   *
   * Replaces area code and switch.
   *
   * `PUT /devices/{deviceId}/localprefix`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:localprefix:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  set(args: DevicesLocalPrefixSetArguments, options?: Options): Promise<void>
}

/** For telephones with one line of display. */
interface DevicesSingleRowDisplayResource<Options> {
  /**
   * Whether a device has one line of display.
   *
   * With one line, name and number are sent so that both fit.
   *
   * `GET /devices/{deviceId}/singlerowdisplay`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:read`, `devices:singlerowdisplay:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: DevicesSingleRowDisplayGetArguments, options?: Options): Promise<SingleRowDisplay>

  /**
   * Say whether a device has one line of display.
   *
   * Turns the short form of names and numbers on or off.
   *
   * `PUT /devices/{deviceId}/singlerowdisplay`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:singlerowdisplay:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  set(args: DevicesSingleRowDisplaySetArguments, options?: Options): Promise<void>
}

/** Telling the price before a call is put through. */
interface DevicesTariffAnnouncementResource<Options> {
  /**
   * Whether a device tells prices.
   *
   * Tells whether the price is announced before a call is put through.
   *
   * `GET /devices/{deviceId}/tariffannouncement`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:read`, `devices:tariffannouncement:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: DevicesTariffAnnouncementGetArguments, options?: Options): Promise<TariffAnnouncement>

  /**
   * Let a device tell prices, or not.
   *
   * Turns the announcement of prices on or off.
   *
   * `PUT /devices/{deviceId}/tariffannouncement`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:tariffannouncement:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  set(args: DevicesTariffAnnouncementSetArguments, options?: Options): Promise<void>
}

/** What is left of the minutes and data of a SIM card. */
interface DevicesContingentsResource<Options> {
  /**
   * What is left on a SIM card.
   *
   * Lists minutes, messages and data that the SIM card includes, and how much of each is used.
   *
   * `GET /{userId}/devices/{deviceId}/contingents`, answered with 200.
   *
   * - Scopes: One of `all`, `devices:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: DevicesContingentsListArguments, options?: Options): Promise<ContingentList>
}

/** The methods `devices.sim.…`. */
interface DevicesSimResource<Options> {
  /**
   * Activate a SIM card.
   *
   * Binds a SIM card that has arrived to the mobile device. `simState` goes to `PENDING` and, within minutes to hours, to `ACTIVE`.
   *
   * `POST /{userId}/devices/{deviceId}/sim`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:sim:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  activate(args: DevicesSimActivateArguments, options?: Options): Promise<void>

  /**
   * Deactivate a SIM card.
   *
   * The SIM card cannot be used any more; another one is needed then.
   *
   * `DELETE /{userId}/devices/{deviceId}/sim`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:sim:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  deactivate(args: DevicesSimDeactivateArguments, options?: Options): Promise<void>

  /**
   * Order a SIM card.
   *
   * sipgate sends a card by mail to one of the account's addresses. It may cost money.
   *
   * `POST /{userId}/devices/{deviceId}/sim/orders`, answered with 204.
   *
   * - Scopes: One of `all`, `devices:write`, `devices:sim:write`, `devices:sims:orders:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: There is no such user or device, or the token may not do this.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  order(args: DevicesSimOrderArguments, options?: Options): Promise<void>
}

/** Sending faxes. */
interface FaxResource<Options> {
  /**
   * Send a fax.
   *
   * Queues a PDF, which is charged. The answer comes before anything is sent: follow the history entry with the id `sessionId` (PENDING, SENDING, then SENT or FAILED), every five seconds or so. `@sipgate-kit/client/fax` does that and reads files, too.
   *
   * `POST /sessions/fax`, answered with 200.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:fax:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The fax line is unknown or not this user's, fax is not booked, or the token lacks the scope.
   * - 407: The recipient is no number that a fax can be sent to. 400 may say the same.
   * - Source: 407 is from sipgate's example program. How a fax is charged is not documented.
   */
  send(args: FaxSendArguments, options?: Options): Promise<FaxSession>

  /**
   * Send a fax again.
   *
   * Queues a fax of the history once more; it is charged again. Follow the same entry of the history: it goes through its states anew.
   *
   * `POST /sessions/fax/resend`, answered with 204.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:fax:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That it is the same entry again is from a third party's program.
   */
  resend(args: FaxResendArguments, options?: Options): Promise<void>
}

/** What a user sends and receives faxes with. */
interface FaxlinesResource<Options> {
  /** The number a fax line shows. */
  readonly callerId: FaxlinesCallerIdResource<Options>

  /** The numbers that lead to a fax line. */
  readonly numbers: FaxlinesNumbersResource<Options>

  /**
   * All fax lines of a user.
   *
   * Lists the fax lines and whether each can send and receive.
   *
   * `GET /{userId}/faxlines`, answered with 200.
   *
   * - Scopes: One of `all`, `faxlines:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: FaxlinesListArguments, options?: Options): Promise<FaxlineList>

  /**
   * Add a fax line.
   *
   * Adds a fax line without a number. It may change the monthly bill.
   *
   * `POST /{userId}/faxlines`, answered with 200.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  create(args: FaxlinesCreateArguments, options?: Options): Promise<Faxline>

  /**
   * Rename a fax line.
   *
   * Gives the fax line another name for people.
   *
   * `PUT /{userId}/faxlines/{faxlineId}`, answered with 204.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  update(args: FaxlinesUpdateArguments, options?: Options): Promise<void>

  /**
   * Delete a fax line.
   *
   * Removes the fax line for good. Its numbers lead nowhere until they are routed again.
   *
   * `DELETE /{userId}/faxlines/{faxlineId}`, answered with 204.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  delete(args: FaxlinesDeleteArguments, options?: Options): Promise<void>

  /**
   * Set the line at the head of each page.
   *
   * Prints this text at the head of each page that is sent, mostly the name of the sender.
   *
   * `PUT /{userId}/faxlines/{faxlineId}/tagline`, answered with 204.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  setTagline(args: FaxlinesSetTaglineArguments, options?: Options): Promise<void>
}

/** The number a fax line shows. */
interface FaxlinesCallerIdResource<Options> {
  /**
   * The number a fax line shows.
   *
   * Tells which number those who are faxed see.
   *
   * `GET /{userId}/faxlines/{faxlineId}/callerid`, answered with 200.
   *
   * - Scopes: One of `all`, `faxlines:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: FaxlinesCallerIdGetArguments, options?: Options): Promise<CallerId>

  /**
   * Set the number a fax line shows.
   *
   * Shows another of the account's numbers to those who are faxed.
   *
   * `PUT /{userId}/faxlines/{faxlineId}/callerid`, answered with 204.
   *
   * - Scopes: One of `all`, `faxlines:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  set(args: FaxlinesCallerIdSetArguments, options?: Options): Promise<void>
}

/** The numbers that lead to a fax line. */
interface FaxlinesNumbersResource<Options> {
  /**
   * The numbers of a fax line.
   *
   * Lists the numbers that lead to this fax line.
   *
   * `GET /{userId}/faxlines/{faxlineId}/numbers`, answered with 200.
   *
   * - Scopes: One of `all`, `faxlines:read`, `faxlines:numbers:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: FaxlinesNumbersListArguments, options?: Options): Promise<EndpointNumberList>
}

/** Fax lines that a group shares. */
interface GroupFaxlinesResource<Options> {
  /** The number a group's fax line shows. */
  readonly callerId: GroupFaxlinesCallerIdResource<Options>

  /** The numbers that lead to a group's fax line. */
  readonly numbers: GroupFaxlinesNumbersResource<Options>

  /**
   * Fax lines of groups.
   *
   * Lists the fax lines of the groups a user is in. A user sends only over those, although an administrator sees all.
   *
   * `GET /groupfaxlines`, answered with 200.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:faxlines:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(args?: GroupFaxlinesListArguments, options?: Options): Promise<GroupFaxlineList>
}

/** The number a group's fax line shows. */
interface GroupFaxlinesCallerIdResource<Options> {
  /**
   * The number a group's fax line shows.
   *
   * Tells which number those who are faxed see.
   *
   * `GET /groupfaxlines/{faxlineId}/callerid`, answered with 200.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:faxlines:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: GroupFaxlinesCallerIdGetArguments, options?: Options): Promise<CallerId>
}

/** The numbers that lead to a group's fax line. */
interface GroupFaxlinesNumbersResource<Options> {
  /**
   * The numbers of a group's fax line.
   *
   * Lists the numbers that lead to this fax line.
   *
   * `GET /groupfaxlines/{faxlineId}/numbers`, answered with 200.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:faxlines:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: GroupFaxlinesNumbersListArguments, options?: Options): Promise<EndpointNumberList>
}

/** Users and devices that are called together. Groups are made and deleted in sipgate's web application. */
interface GroupsResource<Options> {
  /** The devices that ring for a group. */
  readonly devices: GroupsDevicesResource<Options>

  /** The fax lines a group shares. */
  readonly faxlines: GroupsFaxlinesResource<Options>

  /** The numbers that lead to a group. */
  readonly numbers: GroupsNumbersResource<Options>

  /** The people in a group. */
  readonly users: GroupsUsersResource<Options>

  /** The voicemail of a group. */
  readonly voicemail: GroupsVoicemailResource<Options>

  /**
   * All groups of the account.
   *
   * Lists the groups.
   *
   * `GET /groups`, answered with 200.
   *
   * - Scopes: One of `all`, `groups:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(args?: GroupsListArguments, options?: Options): Promise<GroupList>

  /**
   * One group.
   *
   * Shows the name of a group and when its voicemail takes calls.
   *
   * `GET /groups/{groupId}`, answered with 200.
   *
   * - Scopes: One of `all`, `groups:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: GroupsGetArguments, options?: Options): Promise<Group>
}

/** The devices that ring for a group. */
interface GroupsDevicesResource<Options> {
  /**
   * Let a device ring for a group.
   *
   * From now on the device rings for calls to this group.
   *
   * `POST /groups/{groupId}/devices`, answered with 204.
   *
   * - Scopes: One of `all`, `groups:devices:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  add(args: GroupsDevicesAddArguments, options?: Options): Promise<void>

  /**
   * Let a device ring no longer.
   *
   * The device stays, but does not ring for this group any more.
   *
   * `DELETE /groups/{groupId}/devices/{deviceId}`, answered with 204.
   *
   * - Scopes: One of `all`, `groups:devices:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  remove(args: GroupsDevicesRemoveArguments, options?: Options): Promise<void>
}

/** The fax lines a group shares. */
interface GroupsFaxlinesResource<Options> {
  /**
   * The fax lines of a group.
   *
   * Lists the fax lines that the group shares.
   *
   * `GET /groups/{groupId}/faxlines`, answered with 200.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:faxlines:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: GroupsFaxlinesListArguments, options?: Options): Promise<GroupFaxlineList>
}

/** The numbers that lead to a group. */
interface GroupsNumbersResource<Options> {
  /**
   * The numbers of a group.
   *
   * Lists the numbers that lead to this group.
   *
   * `GET /groups/{groupId}/numbers`, answered with 200.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:numbers:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: GroupsNumbersListArguments, options?: Options): Promise<EndpointNumberList>
}

/** The people in a group. */
interface GroupsUsersResource<Options> {
  /**
   * The people in a group.
   *
   * Lists the users in the group with their names.
   *
   * `GET /groups/{groupId}/users`, answered with 200.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:users:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: GroupsUsersListArguments, options?: Options): Promise<GroupUserList>
}

/** The voicemail of a group. */
interface GroupsVoicemailResource<Options> {
  /**
   * The voicemail of a group.
   *
   * Shows the group's voicemail and its settings. `groups.get` and `voicemails.list` tell the same.
   *
   * `GET /groups/{groupId}/voicemail`, answered with 200.
   *
   * - Scopes: One of `all`, `groups:read`, `groups:voicemails:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   *
   * @deprecated
   */
  get(args: GroupsVoicemailGetArguments, options?: Options): Promise<PhonelineVoicemailList>
}

/** What happened: calls, faxes, SMS and voicemails, newest first. */
interface HistoryResource<Options> {
  /**
   * Past calls, faxes, SMS and voicemails.
   *
   * Lists entries, newest first, in pages. Awaited, it is one page: 10 entries unless `limit` says otherwise (1000 at most). Looped over, it gives all entries that match. How long entries are kept is a setting of the account (`historyLifeTime`). On sipgate neo the calls of new customers are not in here; accounts that came from sipgate classic still find them.
   *
   * `GET /history`, answered with 200.
   *
   * - Scopes: One of `all`, `history:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: 2022 lists no fields of the single types; they come from sipgate's client library and recorded answers.
   */
  list(args?: HistoryListArguments, options?: Options): Paged<HistoryPage['items'][number], HistoryPage>

  /**
   * Mark several entries.
   *
   * Sets read, archived and starred of up to 149 entries at once. Notes are set one by one, with `update`.
   *
   * `PUT /history`, answered with 204.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The limit is from a third party. The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  updateMany(args: HistoryUpdateManyArguments, options?: Options): Promise<void>

  /**
   * Delete several entries.
   *
   * Deletes the entries with these ids for good. Without any id sipgate deletes the whole history: that is why `id` is required here.
   *
   * `DELETE /history`, answered with 204.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: 2022 has `id` optional, and the whole history goes without it. It is required here, so that nobody loses everything by omission. The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  deleteMany(args: HistoryDeleteManyArguments, options?: Options): Promise<void>

  /**
   * The history as CSV.
   *
   * Gives the entries that match as CSV text whose columns are not known. By default only the newest 10: set `limit` and `offset`, or use `exportHistory` of `@sipgate-kit/client/files`, which gives all of them as a stream.
   *
   * `GET /history/export`, answered with 200.
   *
   * - Scopes: One of `all`, `history:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: 2022 shows the JSON list as its answer; sipgate's client library takes it as text, and its type is application/octet-stream. Neither the columns nor a line of names are documented.
   */
  export(args?: HistoryExportArguments, options?: Options): Promise<Uint8Array>

  /**
   * One entry.
   *
   * Shows one call, fax, SMS or voicemail. A fax is followed by looking at its entry again; just after sending it may be 404 for a moment.
   *
   * `GET /history/{entryId}`, answered with 200.
   *
   * - Scopes: One of `all`, `history:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: That a new fax may be 404 for a moment is assumed.
   */
  get(args: HistoryGetArguments, options?: Options): Promise<HistoryEntry>

  /**
   * Change note and marks of an entry.
   *
   * Changes what is given and leaves the rest.
   *
   * `PUT /history/{entryId}`, answered with 204.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  update(args: HistoryUpdateArguments, options?: Options): Promise<void>

  /**
   * Delete an entry.
   *
   * Deletes the entry for good. Whether recordings and documents go with it is not known. A repeat may answer 404.
   *
   * `DELETE /history/{entryId}`, answered with 204.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  delete(args: HistoryDeleteArguments, options?: Options): Promise<void>

  /**
   * Archive an entry, or take it back.
   *
   * Use `history.update` with `archived`.
   *
   * `PUT /history/{entryId}/archive`, answered with 204.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   *
   * @deprecated
   */
  setArchived(args: HistorySetArchivedArguments, options?: Options): Promise<void>

  /**
   * Write a note on an entry.
   *
   * Use `history.update` with `note`. Answers with the entry.
   *
   * `PUT /history/{entryId}/note`, answered with 200.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   *
   * @deprecated
   */
  setNote(args: HistorySetNoteArguments, options?: Options): Promise<HistoryEntry>

  /**
   * Mark an entry as read, or not.
   *
   * Use `history.update` with `read`.
   *
   * `PUT /history/{entryId}/read`, answered with 204.
   *
   * - Scopes: One of `all`, `history:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   *
   * @deprecated
   */
  setRead(args: HistorySetReadArguments, options?: Options): Promise<void>
}

/** Whether the account's holder proved who they are. For sipgate's own applications; third-party clients are refused. */
interface IdentityVerificationResource<Options> {
  /**
   * How far the identity check is.
   *
   * Tells how the check of the holder's identity stands and where it is carried on. Leave `allowStart` out to look only.
   * For sipgate's own applications; third-party clients are refused.
   *
   * `GET /identityVerification`, answered with 200.
   *
   * - Scopes: `internal`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The query is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: What is answered while no check was ever started is not documented, and neither is what `allowStart` does. Since it may start a check, the operation counts as one that changes something.
   */
  get(args?: IdentityVerificationGetArguments, options?: Options): Promise<IdentityVerification>
}

/** Telephone menus. */
interface IvrResource<Options> {
  /**
   * Record a menu's announcement by telephone.
   *
   * Rings the device; what is spoken there becomes the announcement of the menu. The call is charged like one that was dialled by hand. Follow it, or end it, with `calls` under its `sessionId`.
   *
   * `POST /sessions/ivr/recording`, answered with 200.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:calls:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The device is unknown or not this user's, the feature is not booked, or the token lacks the scope.
   * - Source: That `calls` takes its session is inferred.
   */
  recordAnnouncement(args: IvrRecordAnnouncementArguments, options?: Options): Promise<CallSession>
}

/** What sipgate noted while it worked for the account. */
interface LogResource<Options> {
  /** The call events that sipgate pushed to the account's webhooks, with the answers it got. */
  readonly webhooks: LogWebhooksResource<Options>
}

/** The call events that sipgate pushed to the account's webhooks, with the answers it got. */
interface LogWebhooksResource<Options> {
  /**
   * The call events that were pushed, and what came back.
   *
   * Shows each request that sipgate sent to the webhooks of the account and the answer of the server there. Use it to find
   * out why a webhook does not work. It is filled only while `log` of `settings.sipgateio` is on, and holds
   * telephone numbers and names of callers and users.
   *
   * `GET /log/webhooks`, answered with 200.
   *
   * - Scopes: One of `all`, `log:webhooks:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or sipgate.io is not booked.
   * - 500: sipgate could not read the log.
   */
  list(options?: Options): Promise<WebhookLog>
}

/** Mails and SMS that tell a user of calls, faxes, messages and voicemails. */
interface NotificationsResource<Options> {
  /** Telling of calls. */
  readonly call: NotificationsCallResource<Options>

  /** Telling of faxes. */
  readonly fax: NotificationsFaxResource<Options>

  /** Telling of SMS. */
  readonly sms: NotificationsSmsResource<Options>

  /** Telling of messages on a voicemail. */
  readonly voicemail: NotificationsVoicemailResource<Options>

  /**
   * All notifications of a user.
   *
   * Lists who is told of what, in four lists. The ids to delete by are on the innermost entries.
   *
   * `GET /{userId}/notifications`, answered with 200.
   *
   * - Scopes: One of `all`, `notifications:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: NotificationsListArguments, options?: Options): Promise<Notifications>

  /**
   * Stop a notification.
   *
   * Nobody is told any more.
   *
   * `DELETE /{userId}/notifications/{notificationId}`, answered with 204.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  delete(args: NotificationsDeleteArguments, options?: Options): Promise<void>
}

/** Telling of calls. */
interface NotificationsCallResource<Options> {
  /**
   * Mail about calls.
   *
   * Sends a mail for each call of this kind from now on. No id is answered: read the list. The number of such notifications is limited.
   *
   * `POST /{userId}/notifications/call/email`, answered with 204.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The limit of notifications is reached, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  createEmail(args: NotificationsCallCreateEmailArguments, options?: Options): Promise<void>

  /**
   * SMS about calls.
   *
   * Sends an SMS for each call of this kind from now on; each SMS costs money. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/call/sms`, answered with 204.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The limit of notifications is reached, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  createSms(args: NotificationsCallCreateSmsArguments, options?: Options): Promise<void>
}

/** Telling of faxes. */
interface NotificationsFaxResource<Options> {
  /**
   * Mail about faxes.
   *
   * Sends a mail with the document for each fax of this direction from now on. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/fax/email`, answered with 204.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  createEmail(args: NotificationsFaxCreateEmailArguments, options?: Options): Promise<void>

  /**
   * Mail the reports of faxes.
   *
   * Sends the report of each fax that was sent by mail from now on. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/fax/report`, answered with 204.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  createReport(args: NotificationsFaxCreateReportArguments, options?: Options): Promise<void>

  /**
   * SMS about faxes.
   *
   * Sends an SMS for each fax of this direction from now on; each SMS costs money. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/fax/sms`, answered with 204.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Fax is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  createSms(args: NotificationsFaxCreateSmsArguments, options?: Options): Promise<void>
}

/** Telling of SMS. */
interface NotificationsSmsResource<Options> {
  /**
   * Mail about SMS.
   *
   * Sends each SMS that comes in by mail from now on. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/sms/email`, answered with 204.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  createEmail(args: NotificationsSmsCreateEmailArguments, options?: Options): Promise<void>
}

/** Telling of messages on a voicemail. */
interface NotificationsVoicemailResource<Options> {
  /**
   * Mail about voicemails.
   *
   * Sends each message on the voicemail by mail from now on. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/voicemail/email`, answered with 204.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Voicemail is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  createEmail(args: NotificationsVoicemailCreateEmailArguments, options?: Options): Promise<void>

  /**
   * SMS about voicemails.
   *
   * Sends an SMS for each message on the voicemail from now on; each SMS costs money. No id is answered: read the list.
   *
   * `POST /{userId}/notifications/voicemail/sms`, answered with 204.
   *
   * - Scopes: One of `all`, `notifications:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: Voicemail is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  createSms(args: NotificationsVoicemailCreateSmsArguments, options?: Options): Promise<void>
}

/** The telephone numbers of the account, and where their calls go. */
interface NumbersResource<Options> {
  /** Short numbers that users call each other with. */
  readonly quickDial: NumbersQuickDialResource<Options>

  /**
   * All numbers of the account.
   *
   * Lists the account's numbers and where each of them leads.
   *
   * `GET /numbers`, answered with 200.
   *
   * - Scopes: One of `all`, `numbers:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: A query parameter is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description names no default and no maximum for `limit`, and no total.
   */
  list(args?: NumbersListArguments, options?: Options): Paged<PhoneNumberList['items'][number], PhoneNumberList>

  /**
   * Route a number.
   *
   * Sends the calls of a number to a phone line, a group, a fax line or another endpoint from now on.
   *
   * `PUT /numbers/{numberId}`, answered with 204.
   *
   * - Scopes: One of `all`, `numbers:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  update(args: NumbersUpdateArguments, options?: Options): Promise<void>
}

/** The people of an account. Listing and changing others needs an administrator. */
interface UsersResource<Options> {
  /** The numbers of one user. */
  readonly numbers: UsersNumbersResource<Options>

  /**
   * All users of the account.
   *
   * Lists every user at once; there are no pages. Seeing others than oneself needs an administrator.
   *
   * `GET /users`, answered with 200.
   *
   * - Scopes: One of `all`, `users:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(options?: Options): Promise<UserList>

  /**
   * One user.
   *
   * Tells name, mail address, default device and rights of one user.
   *
   * `GET /users/{userId}`, answered with 200.
   *
   * - Scopes: One of `all`, `users:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   */
  get(args: UsersGetArguments, options?: Options): Promise<User>

  /**
   * Delete a user.
   *
   * Removes the user from the account for good; nothing brings the user back. The answer shows the user as it was.
   * A repeat answers 404.
   *
   * `DELETE /users/{userId}`, answered with 200.
   *
   * - Scopes: One of `all`, `users:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   */
  delete(args: UsersDeleteArguments, options?: Options): Promise<User | undefined>

  /**
   * Let callers hear the busy tone while the user is in a call.
   *
   * When on, a second caller hears the busy tone instead of ringing through.
   *
   * `PUT /users/{userId}/busyonbusy`, answered with 204.
   *
   * - Scopes: One of `all`, `users:busyonbusy:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred too.
   */
  setBusyOnBusy(args: UsersSetBusyOnBusyArguments, options?: Options): Promise<void>

  /**
   * Choose the device a user calls with.
   *
   * Sets the device that is used when the user starts a call and names no device.
   *
   * `PUT /users/{userId}/defaultdevice`, answered with 204.
   *
   * - Scopes: One of `all`, `users:read`, `users:defaultdevice:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred too. It lists `users:read` among the scopes that allow this change.
   */
  setDefaultDevice(args: UsersSetDefaultDeviceArguments, options?: Options): Promise<void>

  /**
   * Say at which of the account's addresses a user works.
   *
   * Sets the user's address to one of the account's postal addresses.
   *
   * `PUT /users/{userId}/location`, answered with 204.
   *
   * - Scopes: One of `all`, `users:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred too. It leaves `addressId` optional; the call says nothing without it, so it is required here.
   */
  setLocation(args: UsersSetLocationArguments, options?: Options): Promise<void>

  /**
   * Make a user an administrator, or no longer one.
   *
   * Administrators see and change the whole account.
   *
   * `PUT /users/{userId}/role`, answered with 204.
   *
   * - Scopes: One of `all`, `users:role:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no user with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred too. It leaves `admin` optional with false as its default; it is required here, so that nobody loses the role by omission.
   */
  setRole(args: UsersSetRoleArguments, options?: Options): Promise<void>
}

/** The numbers of one user. */
interface UsersNumbersResource<Options> {
  /**
   * The numbers of a user.
   *
   * Lists the numbers that lead to this user's lines.
   *
   * `GET /{userId}/numbers`, answered with 200.
   *
   * - Scopes: One of `all`, `numbers:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: UsersNumbersListArguments, options?: Options): Promise<PhoneNumberList>
}

/** Short numbers that users call each other with. */
interface NumbersQuickDialResource<Options> {
  /**
   * Give a user a short number.
   *
   * Adds a number within the account, which colleagues reach the user with.
   *
   * `POST /numbers/quickdial`, answered with 204.
   *
   * - Scopes: One of `all`, `numbers:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  create(args: NumbersQuickDialCreateArguments, options?: Options): Promise<void>

  /**
   * Whether a short number is free.
   *
   * Answers with success when the number can be given away, and with 409 when it is taken.
   *
   * `GET /numbers/quickdial/validation/{quickDialNumber}`, answered with 204.
   *
   * - Scopes: One of `all`, `numbers:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - 409: The number is taken.
   * - Source: The 2022 description names no answer; 204 and 409 are inferred. 404 is inferred.
   */
  validate(args: NumbersQuickDialValidateArguments, options?: Options): Promise<void>

  /**
   * Change a short number.
   *
   * Gives it to another user, or changes its digits.
   *
   * `PUT /numbers/quickdial/{numberId}`, answered with 204.
   *
   * - Scopes: One of `all`, `numbers:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  update(args: NumbersQuickDialUpdateArguments, options?: Options): Promise<void>

  /**
   * Remove a short number.
   *
   * Nobody is reached with it any more.
   *
   * `DELETE /numbers/quickdial/{numberId}`, answered with 204.
   *
   * - Scopes: One of `all`, `numbers:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  delete(args: NumbersQuickDialDeleteArguments, options?: Options): Promise<void>
}

/** A new password for a user who forgot the old one. Needs no login. */
interface PasswordResetResource<Options> {
  /**
   * Ask for a new password.
   *
   * Lets sipgate write to the user how to choose a new password. Success does not mean that
   * there is such a user. Each call may send another message, so do not repeat it without need. No credentials are needed.
   *
   * `POST /passwordreset`, answered with 204.
   *
   * - Scopes: No credentials needed.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. It leaves `username` optional. That sipgate writes to the user, and that it answers the same for unknown names, is assumed. It costs nothing, but contacts somebody each time, so it counts as what does.
   */
  request(args: PasswordResetRequestArguments, options?: Options): Promise<void>

  /**
   * Choose the new password.
   *
   * Sets the user's password with the proof that sipgate sent. The old password is void from then on, and a repeat
   * may be refused. No credentials are needed: whoever holds the nonce can do this, so keep it out of logs.
   *
   * `POST /passwordreset/{nonce}`, answered with 204.
   *
   * - Scopes: No credentials needed.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 404: The nonce is unknown, too old or used already.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. It leaves both fields optional.
   */
  confirm(args: PasswordResetConfirmArguments, options?: Options): Promise<void>
}

/** What a user is called on: numbers lead to a phone line, devices ring for it, forwardings and voicemail take what nobody picks up. */
interface PhonelinesResource<Options> {
  /** Where a phone line's calls go when nobody picks up. */
  readonly forwardings: PhonelinesForwardingsResource<Options>

  /** Numbers that ring beside the devices. Replaced by external devices. */
  readonly parallelForwardings: PhonelinesParallelForwardingsResource<Options>

  /** The voicemail of a phone line: whether and when it answers. */
  readonly voicemails: PhonelinesVoicemailsResource<Options>

  /** The older webhooks of a single phone line. New applications use `settings.sipgateio`. */
  readonly sipgateio: PhonelinesSipgateioResource<Options>

  /** What happens to callers who hide their number. */
  readonly blockAnonymous: PhonelinesBlockAnonymousResource<Options>

  /** The devices that ring for a phone line. */
  readonly devices: PhonelinesDevicesResource<Options>

  /** The numbers that lead to a phone line. */
  readonly numbers: PhonelinesNumbersResource<Options>

  /**
   * All phone lines of a user.
   *
   * Lists the user's phone lines. Most users have one.
   *
   * `GET /{userId}/phonelines`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: PhonelinesListArguments, options?: Options): Promise<PhonelineList>

  /**
   * Add a phone line.
   *
   * Adds a phone line without numbers or devices. It may change the monthly bill.
   *
   * `POST /{userId}/phonelines`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  create(args: PhonelinesCreateArguments, options?: Options): Promise<PhonelineListItem>

  /**
   * One phone line.
   *
   * Shows the name of a phone line and when its voicemail takes calls.
   *
   * `GET /{userId}/phonelines/{phonelineId}`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: PhonelinesGetArguments, options?: Options): Promise<Phoneline>

  /**
   * Rename a phone line.
   *
   * Gives the phone line another name for people.
   *
   * `PUT /{userId}/phonelines/{phonelineId}`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  update(args: PhonelinesUpdateArguments, options?: Options): Promise<void>

  /**
   * Delete a phone line.
   *
   * Removes the phone line with its voicemail for good. Its numbers lead nowhere until they are routed again.
   *
   * `DELETE /{userId}/phonelines/{phonelineId}`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  delete(args: PhonelinesDeleteArguments, options?: Options): Promise<void>
}

/** Where a phone line's calls go when nobody picks up. */
interface PhonelinesForwardingsResource<Options> {
  /**
   * Where a phone line's calls are forwarded to.
   *
   * Lists the forwardings in the order in which they are tried.
   *
   * `GET /{userId}/phonelines/{phonelineId}/forwardings`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:forwardings:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: PhonelinesForwardingsListArguments, options?: Options): Promise<ForwardingList>

  /**
   * Set where a phone line's calls are forwarded to.
   *
   * Replaces the whole list with at most three forwardings; an empty list forwards nothing. Forwarded calls to other companies are charged to the account.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/forwardings`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:forwardings:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  set(args: PhonelinesForwardingsSetArguments, options?: Options): Promise<void>
}

/** Numbers that ring beside the devices. Replaced by external devices. */
interface PhonelinesParallelForwardingsResource<Options> {
  /**
   * Numbers that ring beside the devices.
   *
   * Lists them. Use external devices instead, `devices.external.create` and `phonelines.devices.add`.
   *
   * `GET /{userId}/phonelines/{phonelineId}/parallelforwardings`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:parallelforwardings:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   *
   * @deprecated
   */
  list(args: PhonelinesParallelForwardingsListArguments, options?: Options): Promise<ParallelForwardingList>

  /**
   * Let another number ring, too.
   *
   * Adds a number that rings beside the devices, at the price of a call to it. Use `devices.external.create` instead.
   *
   * `POST /{userId}/phonelines/{phonelineId}/parallelforwardings`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:parallelforwardings:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   *
   * @deprecated
   */
  create(args: PhonelinesParallelForwardingsCreateArguments, options?: Options): Promise<void>

  /**
   * Change a number that rings, too.
   *
   * Replaces number, name and switch. Use external devices instead.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:parallelforwardings:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   *
   * @deprecated
   */
  update(args: PhonelinesParallelForwardingsUpdateArguments, options?: Options): Promise<void>

  /**
   * Let the number ring no longer.
   *
   * Removes the number from this line. Use external devices instead.
   *
   * `DELETE /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:parallelforwardings:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   *
   * @deprecated
   */
  delete(args: PhonelinesParallelForwardingsDeleteArguments, options?: Options): Promise<void>
}

/** The voicemail of a phone line: whether and when it answers. */
interface PhonelinesVoicemailsResource<Options> {
  /** What callers hear before they speak. One is active. */
  readonly greetings: PhonelinesVoicemailsGreetingsResource<Options>

  /**
   * The voicemails of a phone line.
   *
   * Lists them with their settings. `voicemails.list` and `phonelines.get` tell the same.
   *
   * `GET /{userId}/phonelines/{phonelineId}/voicemails`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:voicemails:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   *
   * @deprecated
   */
  list(args: PhonelinesVoicemailsListArguments, options?: Options): Promise<PhonelineVoicemailList>

  /**
   * Say whether and when a voicemail answers.
   *
   * Sets switch, transcription and seconds of ringing together.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  update(args: PhonelinesVoicemailsUpdateArguments, options?: Options): Promise<void>

  /**
   * Write messages down, or not.
   *
   * Says whether sipgate turns what callers say into text.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/transcriptions`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  setTranscription(args: PhonelinesVoicemailsSetTranscriptionArguments, options?: Options): Promise<void>
}

/** What callers hear before they speak. One is active. */
interface PhonelinesVoicemailsGreetingsResource<Options> {
  /**
   * The greetings of a voicemail.
   *
   * Lists the uploaded greetings and tells which one is active.
   *
   * `GET /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:voicemails:read`, `phonelines:voicemails:greetings:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: PhonelinesVoicemailsGreetingsListArguments, options?: Options): Promise<GreetingList>

  /**
   * Add a greeting.
   *
   * Uploads a sound file as a greeting and answers with all greetings. Make it the one that is played with `update`.
   *
   * `POST /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`, `phonelines:voicemails:greetings:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  create(args: PhonelinesVoicemailsGreetingsCreateArguments, options?: Options): Promise<GreetingList>

  /**
   * Play a greeting, or not.
   *
   * Makes this greeting the one that callers hear; another one that was active is not any more.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`, `phonelines:voicemails:greetings:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  update(args: PhonelinesVoicemailsGreetingsUpdateArguments, options?: Options): Promise<void>

  /**
   * Delete a greeting.
   *
   * Removes the greeting for good. Without an active one callers hear sipgate's own.
   *
   * `DELETE /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings/{greetingId}`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:voicemails:write`, `phonelines:voicemails:greetings:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  delete(args: PhonelinesVoicemailsGreetingsDeleteArguments, options?: Options): Promise<void>
}

/** The older webhooks of a single phone line. New applications use `settings.sipgateio`. */
interface PhonelinesSipgateioResource<Options> {
  /** The pushes of a single phone line and what came back. */
  readonly log: PhonelinesSipgateioLogResource<Options>

  /**
   * The webhook URLs of a phone line.
   *
   * Tells where sipgate posts this line's calls to. New applications use `settings.sipgateio.get`.
   *
   * `GET /{userId}/phonelines/{phonelineId}/sipgateio`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:sipgateio:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature sipgate.io is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: PhonelinesSipgateioGetArguments, options?: Options): Promise<PhonelineWebhookSettings>

  /**
   * Set the webhook URLs of a phone line.
   *
   * Replaces all of the settings, so read them first. From then on sipgate posts this line's calls to the URLs, numbers included.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/sipgateio`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:write`, `phonelines:sipgateio:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature sipgate.io is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  set(args: PhonelinesSipgateioSetArguments, options?: Options): Promise<void>
}

/** The pushes of a single phone line and what came back. */
interface PhonelinesSipgateioLogResource<Options> {
  /**
   * The pushes of a phone line and their answers.
   *
   * Shows what sipgate posted for this line and what came back. It is filled only while `log` of the line's settings is on.
   *
   * `GET /{userId}/phonelines/{phonelineId}/sipgateio/log`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:sipgateio:log:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature sipgate.io is not booked, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: PhonelinesSipgateioLogListArguments, options?: Options): Promise<WebhookLog>
}

/** What happens to callers who hide their number. */
interface PhonelinesBlockAnonymousResource<Options> {
  /**
   * What happens to callers without a number.
   *
   * Tells whether callers who hide their number are kept away, and what they hear.
   *
   * `GET /{userId}/phonelines/{phonelineId}/blockanonymous`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:blockanonymous:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: PhonelinesBlockAnonymousGetArguments, options?: Options): Promise<AnonymousCallers>

  /**
   * Keep callers without a number away, or not.
   *
   * Says whether callers who hide their number are rejected or sent to voicemail, and answers with the setting.
   *
   * `PUT /{userId}/phonelines/{phonelineId}/blockanonymous`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:blockanonymous:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The feature is not booked, the user may not do this, or the token lacks the scope.
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  set(args: PhonelinesBlockAnonymousSetArguments, options?: Options): Promise<AnonymousCallers>
}

/** The devices that ring for a phone line. */
interface PhonelinesDevicesResource<Options> {
  /**
   * The devices of a phone line.
   *
   * Lists the devices that ring for calls to this line.
   *
   * `GET /{userId}/phonelines/{phonelineId}/devices`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:devices:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: PhonelinesDevicesListArguments, options?: Options): Promise<DeviceList>

  /**
   * Let a device ring for a phone line.
   *
   * From now on the device rings for calls to this line. A device can ring for several.
   *
   * `POST /{userId}/phonelines/{phonelineId}/devices`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:devices:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  add(args: PhonelinesDevicesAddArguments, options?: Options): Promise<void>

  /**
   * Let a device ring no longer.
   *
   * The device stays, but does not ring for this line any more.
   *
   * `DELETE /{userId}/phonelines/{phonelineId}/devices/{deviceId}`, answered with 204.
   *
   * - Scopes: One of `all`, `phonelines:devices:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. 404 is inferred.
   */
  remove(args: PhonelinesDevicesRemoveArguments, options?: Options): Promise<void>
}

/** The numbers that lead to a phone line. */
interface PhonelinesNumbersResource<Options> {
  /**
   * The numbers of a phone line.
   *
   * Lists the numbers that lead to this line.
   *
   * `GET /{userId}/phonelines/{phonelineId}/numbers`, answered with 200.
   *
   * - Scopes: One of `all`, `phonelines:read`, `phonelines:numbers:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  list(args: PhonelinesNumbersListArguments, options?: Options): Promise<EndpointNumberList>
}

/** Numbers on their way from another provider to sipgate. */
interface PortingsResource<Options> {
  /**
   * All portings of the account.
   *
   * Lists every porting at once, also those that are done or were cancelled; there are no pages. Use it to see how
   * far each one is. Portings cannot be ordered over REST.
   *
   * `GET /portings`, answered with 200.
   *
   * - Scopes: One of `all`, `portings:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(options?: Options): Promise<PortingList>

  /**
   * One porting.
   *
   * Tells how far one porting is, which numbers it moves and when.
   *
   * `GET /portings/{portingId}`, answered with 200.
   *
   * - Scopes: One of `all`, `portings:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no porting with this id.
   * - Source: 404 is inferred; the 2022 description declares no error answer.
   */
  get(args: PortingsGetArguments, options?: Options): Promise<Porting>

  /**
   * Call a porting off.
   *
   * Stops the porting, so that its numbers do not move. This cannot be undone; look at `revocable` before.
   * The answer lists the portings that are left. A repeat may answer 404.
   *
   * `DELETE /portings/{portingId}`, answered with 200.
   *
   * - Scopes: One of `all`, `portings:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has no porting with this id.
   * - Source: 404 is inferred; the 2022 description declares no error answer.
   */
  delete(args: PortingsDeleteArguments, options?: Options): Promise<PortingList | undefined>
}

/** What users may do with the product booked. For sipgate's own applications; third-party clients are refused. */
interface RestrictionsResource<Options> {
  /**
   * What may be done with the product.
   *
   * Tells what the caller may do for the user, be it the caller or somebody else. It depends on the product and on what
   * is booked: creating a register device, for one, needs `CAN_CREATE_REGISTER_DEVICE`. Restrictions of
   * calls are told by `callRestrictions.get`. For sipgate's own applications; third-party clients are refused.
   *
   * `GET /restrictions`, answered with 200.
   *
   * - Scopes: `internal`.
   * - Effect: nothing changes, so it may be repeated.
   * - 400: The query is invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - Source: What is answered for a user the account does not have is not documented; which names there are may have changed since 2022.
   */
  list(args: RestrictionsListArguments, options?: Options): Promise<RestrictionList>
}

/** What is set once for the whole account. */
interface SettingsResource<Options> {
  /** Where sipgate pushes the account's call events to, and for which extensions. */
  readonly sipgateio: SettingsSipgateioResource<Options>
}

/** Where sipgate pushes the account's call events to, and for which extensions. */
interface SettingsSipgateioResource<Options> {
  /**
   * Where call events are pushed to.
   *
   * Shows the account's webhooks, the extensions they are limited to and whether pushes are logged. Read this before
   * each change, as `settings.sipgateio.set` replaces everything.
   *
   * `GET /settings/sipgateio`, answered with 200.
   *
   * - Scopes: One of `all`, `settings:read`, `settings:sipgateio:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or sipgate.io is not booked.
   */
  get(options?: Options): Promise<AccountWebhookSettings>

  /**
   * Choose where call events are pushed to.
   *
   * Replaces all settings at once, so send also those that stay. From then on the events of the account's calls, with
   * numbers and names, go to these URLs, and what is answered there steers the calls. An application that was set here
   * before gets nothing any more.
   * An empty URL switches off pushes in that direction.
   *
   * `PUT /settings/sipgateio`, answered with 204.
   *
   * - Scopes: One of `all`, `settings:write`, `settings:sipgateio:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, the user may not do this, or sipgate.io is not booked.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That everything is replaced shows in sipgate's client library, which reads the settings before it writes them.
   */
  set(args: SettingsSipgateioSetArguments, options?: Options): Promise<void>
}

/** Sending SMS. */
interface SmsResource<Options> {
  /** What a user sends SMS with. */
  readonly extensions: SmsExtensionsResource<Options>

  /** The sender that those who get an SMS see. */
  readonly callerIds: SmsCallerIdsResource<Options>

  /**
   * Send an SMS.
   *
   * Sends a message at once or at `sendAt`. It is charged by the part: 160 characters are one, and longer messages are cut into parts of 153; with characters outside the GSM alphabet that is 70 and 67. Nothing is answered: the message appears in the history some time later. It shows the default sender of the SMS extension.
   *
   * `POST /sessions/sms`, answered with 204.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:sms:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The SMS extension is unknown or not this user's, or the token lacks the scope.
   * - 500: sipgate answers so when `smsId` is missing. Otherwise something went wrong there.
   * - Source: sipgate's price list charges by 160 characters; how longer messages are cut is the rule of mobile networks. 400, 403 and 500 are from sipgate's libraries and example program. The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  send(args: SmsSendArguments, options?: Options): Promise<void>
}

/** What a user sends SMS with. */
interface SmsExtensionsResource<Options> {
  /**
   * The SMS extensions of a user.
   *
   * Lists what the user can send SMS with.
   *
   * `GET /{userId}/sms`, answered with 200.
   *
   * - Scopes: One of `all`, `sms:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  list(args: SmsExtensionsListArguments, options?: Options): Promise<SmsExtensionList>

  /**
   * Rename an SMS extension.
   *
   * Gives the extension another name for people. What those who get an SMS see stays the same.
   *
   * `PUT /{userId}/sms/{smsId}`, answered with 204.
   *
   * - Scopes: One of `all`, `sms:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx.
   */
  update(args: SmsExtensionsUpdateArguments, options?: Options): Promise<void>
}

/** The sender that those who get an SMS see. */
interface SmsCallerIdsResource<Options> {
  /**
   * The senders of an SMS extension.
   *
   * Lists the numbers that can be shown as the sender, verified or not, and which one is the default.
   *
   * `GET /{userId}/sms/{smsId}/callerids`, answered with 200.
   *
   * - Scopes: One of `all`, `sms:read`, `sms:callerid:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   */
  list(args: SmsCallerIdsListArguments, options?: Options): Promise<SmsCallerIdList>

  /**
   * Add a sender.
   *
   * Adds a number as a sender and sends an SMS with a code to it, which is charged. Hand the code in with `verify` before it can be used.
   *
   * `POST /{userId}/sms/{smsId}/callerids`, answered with 204.
   *
   * - Scopes: One of `all`, `sms:write`, `sms:callerid:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That the code is charged is read from the 402 there.
   */
  create(args: SmsCallerIdsCreateArguments, options?: Options): Promise<void>

  /**
   * Make a sender the default.
   *
   * From now on messages of the extension show this sender; the one from before is no default any more. Switching it for single messages goes wrong when two are sent at once: the second may show the sender of the first.
   *
   * `PUT /{userId}/sms/{smsId}/callerids/{callerId}`, answered with 204.
   *
   * - Scopes: One of `all`, `sms:write`, `sms:callerid:write`.
   * - Effect: it changes something; a repeat changes nothing more.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. What false does is not documented.
   */
  setDefault(args: SmsCallerIdsSetDefaultArguments, options?: Options): Promise<void>

  /**
   * Remove a sender.
   *
   * Messages cannot show the number any more. To have it back it must be added and verified again. A repeat may answer 404.
   *
   * `DELETE /{userId}/sms/{smsId}/callerids/{callerId}`, answered with 204.
   *
   * - Scopes: One of `all`, `sms:write`, `sms:callerid:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. What becomes the default when this was it is not documented.
   */
  delete(args: SmsCallerIdsDeleteArguments, options?: Options): Promise<void>

  /**
   * Verify a sender with its code.
   *
   * Hands in the code that was sent to the number. A code is good for one use.
   *
   * `POST /{userId}/sms/{smsId}/callerids/{callerId}/verification`, answered with 204.
   *
   * - Scopes: One of `all`, `sms:write`, `sms:callerid:write`.
   * - Effect: it changes something each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: The 2022 description names no success status; 204 is inferred, so accept any 2xx. That a code is good for one use is assumed.
   */
  verify(args: SmsCallerIdsVerifyArguments, options?: Options): Promise<void>
}

/** The texts of sipgate's own web application in several languages. */
interface TranslationsResource<Options> {
  /**
   * The web application's texts in one language.
   *
   * Gives the texts that sipgate's web application shows in this language. Made for that application, so names and
   * texts may change at any time. No credentials are needed.
   *
   * `GET /translations/{language}`, answered with 200.
   *
   * - Scopes: No credentials needed.
   * - Effect: nothing changes, so it may be repeated.
   * - 404: There are no texts in this language.
   * - Source: The 2022 description declares no success status and no body; 200 with a JSON object is inferred, and 404 too.
   */
  get(args: TranslationsGetArguments, options?: Options): Promise<Translations>
}

/** The addresses of sipgate's own operations, by name. */
interface UrlsResource<Options> {
  /**
   * Where the parts of the API lie.
   *
   * Lists URLs of the API by name, with placeholders where an id belongs. Not every operation has one. A client that
   * knows the paths has no use for it; as it needs no credentials, it can tell whether the API can be reached.
   *
   * `GET /`, answered with 200.
   *
   * - Scopes: No credentials needed.
   * - Effect: nothing changes, so it may be repeated.
   * - 429: Too many calls at once. The header `Retry-After` says when to try again.
   * - Source: The 2022 description declares no security, so none is asked for here. How placeholders are written in the URLs is not documented. It declares no error answer; 429 may come from every operation.
   */
  get(options?: Options): Promise<ApiUrls>
}

/** The voicemails of the account. Their messages are in the history. */
interface VoicemailsResource<Options> {
  /**
   * All voicemails of the account.
   *
   * Lists the voicemails and to which phone line or group each belongs.
   *
   * `GET /voicemails`, answered with 200.
   *
   * - Scopes: One of `all`, `voicemails:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   */
  list(options?: Options): Promise<VoicemailList>

  /**
   * One voicemail.
   *
   * Shows a voicemail, its active greeting and the number it is listened to on.
   *
   * `GET /voicemails/{voicemailId}`, answered with 200.
   *
   * - Scopes: One of `all`, `voicemails:read`.
   * - Effect: nothing changes, so it may be repeated.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 403: The token carries none of the scopes listed, or the user may not do this (an administrator may be needed).
   * - 404: The account has nothing with this id.
   * - Source: 404 is inferred.
   */
  get(args: VoicemailsGetArguments, options?: Options): Promise<Voicemail>

  /**
   * Hear a message on a telephone.
   *
   * Rings the device and plays the message when it is picked up. The call is charged like others.
   *
   * `POST /sessions/voicemail/play`, answered with 200.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:calls:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The device is unknown or not this user's, or the token lacks the scope.
   * - Source: The field is called `datadId` on the wire; it is no slip of this description.
   */
  play(args: VoicemailsPlayArguments, options?: Options): Promise<CallSession>

  /**
   * Record a greeting by telephone.
   *
   * Rings the device; what is spoken there becomes the greeting of the voicemail. The call is charged like others.
   *
   * `POST /sessions/voicemail/recording`, answered with 200.
   *
   * - Scopes: One of `all`, `sessions:write`, `sessions:calls:write`.
   * - Effect: it costs money or contacts somebody each time, so it is not repeated unasked.
   * - 400: The body is missing, is not JSON, or one of its fields is missing or invalid.
   * - 401: The access token or personal access token is missing, unknown or expired.
   * - 402: The account has not enough credit for this. Nothing was done.
   * - 403: The device is unknown or not this user's, or the token lacks the scope.
   */
  recordGreeting(args: VoicemailsRecordGreetingArguments, options?: Options): Promise<CallSession>
}
