import { describe, expectTypeOf, it } from 'vitest'
import type {
  Account,
  AccountWebhookSettings,
  AnonymousCallers,
  Balance,
  BlacklistEntry,
  Contact,
  ContactInput,
  ContactNumber,
  ContactVcard,
  ContactsUpdateArguments,
  Forwarding,
  HistoryEntry,
  HistoryListArguments,
  KnownScope,
  LocalPrefix,
  OAuthClient,
  OAuthClientInput,
  Operations,
  PhonelineWebhookSettings,
  PhonelinesForwardingsSetArguments,
  PhonelinesSipgateioSetArguments,
  Resources,
  RestrictionsListArguments,
  Scope,
  SettingsSipgateioSetArguments,
  User,
} from '../src/index.ts'

interface CallOptions {
  timeout?: number
}

// Held by the type check of the whole repository; at run time there is nothing to see.
describe('the types', () => {
  it('let an unknown value of a list pass, and still suggest the known ones', () => {
    expectTypeOf<'BRAND_NEW'>().toExtend<NonNullable<Account['mainProductType']>>()
    expectTypeOf<'TEAM'>().toExtend<NonNullable<Account['mainProductType']>>()
    expectTypeOf<1>().not.toExtend<NonNullable<Account['mainProductType']>>()
  })

  it('suggest the known scopes, and let others pass', () => {
    expectTypeOf<'balance:read'>().toExtend<KnownScope>()
    expectTypeOf<'balance:raed'>().not.toExtend<KnownScope>()
    expectTypeOf<'brand:new'>().toExtend<Scope>()
    expectTypeOf<string>().not.toEqualTypeOf<Scope>()
  })

  it('take only known values in a request, where a misspelt one would be refused', () => {
    expectTypeOf<HistoryListArguments['types']>().toEqualTypeOf<
      readonly ('CALL' | 'VOICEMAIL' | 'SMS' | 'FAX')[] | undefined
    >()
    expectTypeOf<'PRIVAT'>().not.toExtend<ContactInput['scope']>()
    expectTypeOf<Operations['POST /contacts']['body']['scope']>().toEqualTypeOf<'PRIVATE' | 'SHARED'>()
    // Answers have these names, too.
    expectTypeOf<'CAN_SEND_FAXES'[]>().not.toExtend<NonNullable<RestrictionsListArguments['restriction']>>()
    expectTypeOf<'CAN_SEND_FAX'[]>().toExtend<NonNullable<RestrictionsListArguments['restriction']>>()
  })

  it('take a Date for a moment in a request, and answer a text', () => {
    expectTypeOf<HistoryListArguments['from']>().toEqualTypeOf<string | Date | undefined>()
    expectTypeOf<HistoryEntry['created']>().toEqualTypeOf<string | undefined>()
  })

  it('take lists that cannot be changed, and lists that can', () => {
    expectTypeOf<readonly ['CALL', 'SMS']>().toExtend<NonNullable<HistoryListArguments['types']>>()
    expectTypeOf<('CALL' | 'SMS')[]>().toExtend<NonNullable<HistoryListArguments['types']>>()
    expectTypeOf<
      readonly [{ readonly number: '+493023125010'; readonly type: readonly ['work'] }]
    >().toExtend<NonNullable<ContactInput['numbers']>>()
    expectTypeOf<readonly [readonly ['Example Ltd.']]>().toExtend<NonNullable<ContactInput['organization']>>()
    expectTypeOf<Contact['organization']>().toEqualTypeOf<string[][] | undefined>()
    expectTypeOf<ContactNumber['type']>().toEqualTypeOf<string[] | undefined>()
  })

  it('take undefined for what is left out of a request, and for nothing else', () => {
    expectTypeOf<{ from: undefined; limit: undefined }>().toExtend<HistoryListArguments>()
    expectTypeOf<{ limit: undefined }>().toExtend<Operations['GET /history']['query']>()
    expectTypeOf<{ scope: 'PRIVATE'; name: undefined; numbers: [{ type: undefined }] }>().toExtend<
      Operations['POST /contacts']['body']
    >()
    expectTypeOf<{ userId: undefined }>().not.toExtend<Operations['GET /users/{userId}']['path']>()
    expectTypeOf<{ id: 'x'; name: undefined }>().not.toExtend<Contact>()
  })

  it('take back what was read', () => {
    expectTypeOf<Contact & { contactId: string }>().toExtend<ContactsUpdateArguments>()
    expectTypeOf<Contact>().toExtend<Operations['PUT /contacts/{contactId}']['body']>()
    expectTypeOf<AccountWebhookSettings>().toExtend<SettingsSipgateioSetArguments>()
    expectTypeOf<PhonelineWebhookSettings>().toExtend<
      Operations['PUT /{userId}/phonelines/{phonelineId}/sipgateio']['body']
    >()
    expectTypeOf<Forwarding[]>().toExtend<PhonelinesForwardingsSetArguments['forwardings']>()
    expectTypeOf<AnonymousCallers>().toExtend<
      Operations['PUT /{userId}/phonelines/{phonelineId}/blockanonymous']['body']
    >()
    expectTypeOf<OAuthClient & { privacyUrl: string; termsUrl: string }>().toExtend<
      Operations['PUT /authorization/oauth2/clients/{clientId}']['body']
    >()
    expectTypeOf<LocalPrefix>().toExtend<Operations['PUT /devices/{deviceId}/localprefix']['body']>()
    expectTypeOf<ContactVcard[]>().toExtend<Operations['PUT /contacts/vcard']['body']['data']>()
    expectTypeOf<BlacklistEntry>().toExtend<Operations['POST /blacklist/incoming']['body']>()
  })

  it('want all that would be reset, though sipgate takes less', () => {
    expectTypeOf<{ incomingUrl: ''; outgoingUrl: '' }>().not.toExtend<SettingsSipgateioSetArguments>()
    expectTypeOf<{
      incomingUrl: ''
      outgoingUrl: ''
      log: false
      whitelist: null
    }>().toExtend<SettingsSipgateioSetArguments>()
    expectTypeOf<{
      userId: 'w0'
      phonelineId: 'p0'
      incomingUrl: ''
      outgoingUrl: ''
    }>().not.toExtend<PhonelinesSipgateioSetArguments>()
  })

  it('have only that required without which an answer means nothing', () => {
    expectTypeOf<{ id: string }>().toExtend<User>()
    expectTypeOf<{ amount: number; currency: string }>().toEqualTypeOf<Balance>()
  })

  it('give a method without arguments its options first', () => {
    expectTypeOf<Resources<CallOptions>['balance']['get']>().toEqualTypeOf<
      (options?: CallOptions) => Promise<Balance>
    >()
  })

  it('put path parameters and body fields into one flat object', () => {
    expectTypeOf<Resources<CallOptions>['users']['setRole']>()
      .parameter(0)
      .toExtend<{ userId: string; admin: boolean }>()
    expectTypeOf<Resources<CallOptions>['authorization']['clients']['update']>()
      .parameter(0)
      .toExtend<OAuthClientInput & { clientId: string }>()
  })

  it('keep path, query and body apart by operation', () => {
    expectTypeOf<Operations['PUT /users/{userId}/role']['path']>().toEqualTypeOf<{ userId: string }>()
    expectTypeOf<Operations['PUT /users/{userId}/role']['body']>().toEqualTypeOf<{ admin: boolean }>()
    expectTypeOf<Operations['PUT /users/{userId}/role']['answer']>().toEqualTypeOf<undefined>()
    expectTypeOf<Operations['DELETE /users/{userId}']['answer']>().toEqualTypeOf<User | undefined>()
  })
})
