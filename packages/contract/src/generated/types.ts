// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

/** The number that is shown to those who are called or faxed. */
export interface CallerId {
    /**
     * The number that is shown, in E.164. May be missing or empty where none was chosen, and `anonymous` where none is shown.
     *
     * Source: The 2022 description has the field optional, with digits as its example. Elsewhere `anonymous` stands for a number that is withheld; that it does here, too, is assumed.
     * @example +493023125010
     */
    value?: string;
}

/** The number that is to be shown to those who are called or faxed. */
export interface CallerIdInput {
    /**
     * A number of the account in E.164 with a leading `+`. `anonymous` may stand for none.
     *
     * Source: The 2022 description has the field optional, with digits as its example. Elsewhere `anonymous` stands for a number that is withheld; whether it can be set is not known.
     * @example +493023125010
     */
    value: string;
}

/**
 * What was wrong with a request. Many error answers have no body at all, or plain text.
 *
 * Source: sipgate declares this shape for the blacklist only; other operations may use it too.
 */
export interface Problems {
    /** One entry for each problem found. */
    errors?: Problem[];
}

/** One reason why a request was refused. */
export interface Problem {
    /** The HTTP status. */
    status?: number;
    /** The kind of problem. */
    title?: string;
    /** What is wrong with this request. */
    detail?: string;
    /** Where in the request the problem lies. */
    source?: {
        /**
         * A JSON pointer into the body.
         * @example /name
         */
        pointer?: string;
    };
}

/** Master data of a sipgate account. */
export interface Account {
    /**
     * The company's name.
     * @example Example GmbH
     */
    company?: string;
    /** The product the account uses, or used before it was cancelled (`FORMER_…`). More may be added. */
    mainProductType?: "AFFILIATE" | "BASIC" | "CLINQ" | "SATELLITE" | "SIMQUADRAT" | "TEAM" | "TRUNKING" | "FORMER_AFFILIATE" | "FORMER_BASIC" | "FORMER_SATELLITE" | "FORMER_SIMQUADRAT" | "FORMER_TEAM" | "FORMER_TRUNKING" | "UNKNOWN" | (string & {});
    /** Where the company's logo lies. Empty when there is none. */
    logoUrl?: string;
    /** Whether the account's holder entered the code that sipgate sent. */
    verified?: boolean;
    /** How long entries of the history are kept. */
    historyLifeTime?: "NONE" | "THIRTY_DAYS" | "UNLIMITED" | (string & {});
}

/** The proof that the account's holder received sipgate's code. */
export interface AccountVerification {
    /**
     * The code as it was received.
     * @example ABC123
     */
    verificationCode: string;
}

/**
 * A postal address of the account. Some countries use `street` and `number`, others `address1` and `address2`.
 *
 * Source: The 2022 description shows the fields of a contact's address here, as two schemas of one name overwrote each other. These fields are concluded from the request that changes an address, so count on none of them.
 */
export interface PostalAddress {
    /**
     * What users and devices refer to. Turn it into a number for `addressId`.
     *
     * Source: Declared nowhere; elsewhere the same id is a number in requests and text in answers.
     * @example 13
     */
    id?: number | string;
    /**
     * The country as two letters of ISO 3166-1.
     * @example DE
     */
    countrycode?: string;
    /** The state or region. */
    state?: string;
    /**
     * The postal code, as text since it may begin with zero.
     * @example 10115
     */
    postcode?: string;
    /**
     * The town.
     * @example Berlin
     */
    city?: string;
    /**
     * The street without the number.
     * @example Beispielstr.
     */
    street?: string;
    /**
     * The number of the house, with letters if it has any.
     * @example 7a
     */
    number?: string;
    /**
     * The first line, where the country writes addresses in lines.
     * @example 1-3 Example Gardens
     */
    address1?: string;
    /**
     * The second line, where the country writes addresses in lines.
     * @example Flat A
     */
    address2?: string;
}

/**
 * What a postal address is to be. Give either `street` and `number` or `address1` and `address2`.
 *
 * Source: Which of the optional fields a country uses is concluded from sipgate's examples.
 */
export interface PostalAddressInput {
    /**
     * The country as two letters of ISO 3166-1.
     *
     * Not empty.
     * @example DE
     */
    countrycode: string;
    /** The state or region. */
    state?: string | undefined;
    /**
     * The postal code.
     *
     * Not empty.
     * @example 10115
     */
    postcode: string;
    /**
     * The town.
     *
     * Not empty.
     * @example Berlin
     */
    city: string;
    /**
     * The street without the number.
     * @example Beispielstr.
     */
    street?: string | undefined;
    /**
     * The number of the house, with letters if it has any.
     * @example 7a
     */
    number?: string | undefined;
    /**
     * The first line, where the country writes addresses in lines.
     * @example 1-3 Example Gardens
     */
    address1?: string | undefined;
    /**
     * The second line, where the country writes addresses in lines.
     * @example Flat A
     */
    address2?: string | undefined;
}

/** The postal addresses of an account. */
export interface PostalAddressList {
    /** All of them; there are no pages. */
    items: PostalAddress[];
}

/** How many postal addresses an account has. */
export interface PostalAddressCount {
    /**
     * The number of addresses.
     * @example 2
     */
    itemCount: number;
}

/**
 * Something the web application is to tell.
 *
 * Source: sipgate names no values for type, name and payload.
 */
export interface AppEvent {
    /**
     * What the event is dismissed by, a number as text.
     * @example 42
     */
    eventId?: string;
    /** The kind of event. */
    eventType?: string;
    /** The event's name within its kind. */
    eventName?: string;
    /** Details by their names. */
    payload?: {
        [key: string]: string;
    };
}

/** What the web application still has to tell. */
export interface AppEventList {
    /** All of them; there are no pages. */
    items: AppEvent[];
}

/** Whether the terms and conditions were accepted. */
export interface AppTerms {
    /** True once somebody accepted the current terms. */
    accepted: boolean;
}

/**
 * What the web application shows. Each is true or false.
 *
 * Source: sipgate explains none of the names; the meanings are read from them.
 */
export interface AppProperties {
    /** Whether the holder must prove who they are. */
    identityVerificationRequired?: boolean;
    /** Whether the code of a letter must be entered. */
    verificationLetterCodeRequired?: boolean;
    /** Whether SIP user names and passwords are shown. */
    showSipCredentials?: boolean;
    /** Whether do-not-disturb can be set for register devices. */
    showRegisterDndOption?: boolean;
    /** Whether a display of a single row can be set for devices. */
    showDisplaySingleLineOption?: boolean;
    /** Whether there is a button that starts a call. */
    showClick2DialButton?: boolean;
    /** Whether the letter with the code is mentioned. */
    showVerificationLetter?: boolean;
    /** Whether administrators have an area of their own. */
    hasDedicatedAdminArea?: boolean;
    /** Whether options of SIM cards are shown. */
    showSimRelevantOptions?: boolean;
    /** Whether options of eSIMs are shown. */
    showESimOptions?: boolean;
    /** Whether it is mentioned how long entries of the history are kept. */
    showEventTimeToLiveHint?: boolean;
    /** Whether prices are shown without tax. */
    showNettoPrices?: boolean;
    /** Whether the logo of sipgate basic is shown. */
    showBasicLogo?: boolean;
    /** Whether the logo of simquadrat is shown. */
    showSimquadratLogo?: boolean;
    /** Whether the holder must prove who they are before using mobile devices. */
    identityVerificationRequiredForMobile?: boolean;
    /** Whether a person answers in the chat. */
    chatbotHuman?: boolean;
    /** Whether the chat addresses people informally. */
    chatbotUsingInformalLanguage?: boolean;
    /** Whether the product may have several SIM cards. */
    multiSimProduct?: boolean;
    /** Whether the product has no basic fee. */
    productWithoutBaseFee?: boolean;
    /** Whether the product has VoIP only. */
    voipOnlyProduct?: boolean;
    /** Whether the product has mobile telephony only. */
    mobileOnlyProduct?: boolean;
}

/**
 * URLs of pages by name. A link that does not fit the account's product may be missing or empty.
 *
 * Source: sipgate explains none of the names; the meanings are read from them. That links may be missing is assumed.
 */
export interface AppLinks {
    /** The accounts of the person who is logged in. */
    accountsUrl?: string;
    /** Adding credit to the account. */
    accountTopUpUrl?: string;
    /** The settings of the account. */
    accountSettingsUrl?: string;
    /** The settings of voice menus, for administrators. */
    adminIvrSettings?: string;
    /** The settings of the product, for administrators. */
    adminProductSettingsUrl?: string;
    /** The telephones that belong to no user, for administrators. */
    adminPublicPhonesUrl?: string;
    /** Recommending sipgate to others for a reward. */
    affiliateUrl?: string;
    /** The applications for other devices. */
    appsUrl?: string;
    /** The product sipgate basic. */
    basicUrl?: string;
    /** Booking another connection. */
    bookConnectionUrl?: string;
    /** Booking another fax line. */
    bookFaxlineUrl?: string;
    /** Booking another phone line. */
    bookPhonelineUrl?: string;
    /** Booking another number. */
    bookPhonenumberUrl?: string;
    /** The contacts. */
    contactsUrl?: string;
    /** Help with contacts. */
    contactsHelpCenterUrl?: string;
    /** Who is free and who is in a call. */
    presenceUrl?: string;
    /** The frame that presence is shown in. */
    presenceContainerUrl?: string;
    /** The application for faxes. */
    faxAppUrl?: string;
    /** The older page for faxes. */
    faxRescueUrl?: string;
    /** Booking features. */
    featureStoreUrl?: string;
    /** Telling sipgate an opinion. */
    feedbackFormUrl?: string;
    /** The forwardings. */
    forwardingsUrl?: string;
    /** Help with setting up a telephone. */
    helpdeskPhoneConfigurationUrl?: string;
    /** Help. */
    helpdeskUrl?: string;
    /** What changed lately. */
    whatsNewUrl?: string;
    /** Taking a login along to the older pages, in the older way. */
    legacyTokenAuthenticateUrl?: string;
    /** Logging in. */
    loginUrl?: string;
    /** Logging out. */
    logoutUrl?: string;
    /** The notifications. */
    notificationsUrl?: string;
    /** The settings of the user. */
    personalSettingsUrl?: string;
    /** Statistics of calls. */
    phonestatsUrl?: string;
    /** The older web application. */
    rescueUrl?: string;
    /** The product simquadrat. */
    simquadratUrl?: string;
    /** The page after the login. */
    startUpPageUrl?: string;
    /** Asking sipgate's support. */
    supportUrl?: string;
    /** The product sipgate team. */
    teamUrl?: string;
    /** Taking a login along to the older pages. */
    tokenAuthenticateUrl?: string;
    /** The settings of the users. */
    userSettingsUrl?: string;
    /** Questions and answers about taking a mobile number along. */
    mnpFaqUrl?: string;
    /** Sending a fax. */
    sendFaxUrl?: string;
    /** The console for developers. */
    consoleWebUrl?: string;
    /** Where a click on the logo leads. */
    logoTargetUrl?: string;
    /** The home page of the brand. */
    brandUrl?: string;
    /** Moving to a larger contract. */
    contractUpsellingUrl?: string;
    /** The page after the logout. */
    logoutPageUrl?: string;
    /** Trying out what is new. */
    testProgrammeUrl?: string;
    /** Agreeing to a porting. */
    wbciOptInUrl?: string;
    /** The automatic conversation partner. */
    chatbotUrl?: string;
    /** Help with calls outside the European Economic Area. */
    nonEWRHelpcenterUrl?: string;
    /** The terms of data volumes. */
    dataContingentTacUrl?: string;
    /** The connection with Microsoft Teams. */
    microsoftTeamsUrl?: string;
    /** The terms of call packages. */
    callPackageTacUrl?: string;
    /** How the account is paid for. */
    paymentSettingsUrl?: string;
    /** An offer for trunks. */
    trunkingContingentAdvertisementUrl?: string;
}

/** The user that a token belongs to. */
export interface Userinfo {
    /**
     * The user within the account. Every account has a `w0`, so this alone names nobody.
     * @example w0
     */
    sub: string;
    /**
     * The account's number, seven digits as text.
     * @example 1234567
     */
    masterSipId: string;
    /**
     * The sipgate site the account belongs to.
     * @example sipgate.de
     */
    domain?: string;
    /**
     * The user's language and country.
     * @example de_DE
     */
    locale?: string;
}

/**
 * An application that may ask sipgate's users to log in.
 *
 * Source: The 2022 description requires no field of this. Requests must have all of them but id and secret; that the two links may be missing is read from an example of sipgate's, which leaves them out.
 */
export interface OAuthClient {
    /** Names the application when it sends a user to log in. Public. */
    clientId: string;
    /** Proves that it is the application. Keep it on the server and out of logs. */
    clientSecret?: string;
    /** The application's name, as its users read it before they agree. */
    name: string;
    /** What the application does, in a few words. */
    description: string;
    /**
     * Where users may be sent back to after login or logout. `*` stands for any ending.
     * @example ["https://app.example.com/*"]
     */
    redirectUris: string[];
    /**
     * Origins whose pages may call the login server from a browser. `*` stands for any first label.
     * @example ["https://*.example.com"]
     */
    webOrigins: string[];
    /** Where the privacy policy lies. */
    privacyUrl?: string;
    /** Where the terms of use lie. */
    termsUrl?: string;
}

/**
 * The settings of an OAuth 2 client that its owner chooses.
 *
 * Source: The 2022 description requires all six; an example of sipgate's leaves the two links out.
 */
export interface OAuthClientInput {
    /**
     * The application's name, as its users read it before they agree.
     * @example Example application
     */
    name: string;
    /**
     * What the application does, in a few words.
     * @example Shows what is left of the user's credit.
     */
    description: string;
    /**
     * Where users may be sent back to after login or logout. `*` stands for any ending.
     * @example ["https://app.example.com/*"]
     */
    redirectUris: readonly string[];
    /**
     * Origins whose pages may call the login server from a browser. `*` stands for any first label.
     * @example ["https://*.example.com"]
     */
    webOrigins: readonly string[];
    /**
     * Where the privacy policy lies.
     * @example https://www.example.com/privacy
     */
    privacyUrl: string;
    /**
     * Where the terms of use lie.
     * @example https://www.example.com/terms
     */
    termsUrl: string;
}

/** The account's own OAuth 2 clients. */
export interface OAuthClientList {
    /** All of them; there are no pages. */
    data: OAuthClient[];
}

/** Links a user may want to read before agreeing. */
export interface GdprUrls {
    /** Where the privacy policy lies. */
    privacyUrl?: string;
    /** Where the terms of use lie. */
    termsUrl?: string;
}

/**
 * The announcement that precedes calls which are recorded by themselves.
 *
 * Source: The 2022 description uses one schema for this and for greetings of voicemail boxes, so a field may be missing.
 */
export interface AutoRecordingGreeting {
    /**
     * What `greetingId` takes, a number as text.
     * @example 42
     */
    id?: string;
    /** The name of the announcement. */
    alias?: string;
    /** Where the sound file lies. */
    greetingUrl?: string;
    /**
     * Whether calls are recorded by themselves.
     *
     * Source: The meaning is read from the name.
     */
    recordingEnabled?: boolean;
    /** Whether the announcement is in use. */
    active?: boolean;
}

/** A sound file to play before recorded calls. */
export interface AutoRecordingGreetingInput {
    /**
     * The name of the file with its ending.
     *
     * Not empty.
     * @example greeting.mp3
     */
    filename: string;
    /**
     * The file in Base64, at most 15,000,000 characters, which is about 11 MB of sound. The example is an MP3 file of silence.
     *
     * Not empty; at most `15000000` characters.
     * @example /+MYwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
     */
    base64Content: string;
}

/** Whether the calls of a device are recorded by themselves. */
export interface AutoRecordingSetting {
    /** True to record every call. */
    active: boolean;
}

/** The account's credit. */
export interface Balance {
    /**
     * In 1/10000 of `currency`. 123400 is 12.34. May be zero or negative.
     * @example 123400
     */
    amount: number;
    /**
     * A currency code of ISO 4217.
     * @example EUR
     */
    currency: string;
}

/** A caller, or all callers whose numbers begin alike, who are blocked. */
export interface BlacklistEntry {
    /**
     * The number in E.164, or the beginning of the numbers, country code first. The leading `+` may be left out in
     * requests; sipgate stores it.
     *
     * Matches `^\+?[1-9]\d{1,14}$`.
     *
     * Source: That sipgate stores the `+` comes from a third party.
     * @example +493023125010
     */
    phoneNumber: string;
    /** True blocks every number that begins with `phoneNumber`, false this number alone. False when left out. */
    isBlock?: boolean;
}

/** A caller, or all callers whose numbers begin alike, who are blocked. */
export interface BlacklistEntryInput {
    /**
     * The number in E.164, or the beginning of the numbers, country code first. The leading `+` may be left out in
     * requests; sipgate stores it.
     *
     * Matches `^\+?[1-9]\d{1,14}$`.
     *
     * Source: That sipgate stores the `+` comes from a third party.
     * @example +493023125010
     */
    phoneNumber: string;
    /** True blocks every number that begins with `phoneNumber`, false this number alone. False when left out. */
    isBlock?: boolean | undefined;
}

/** The callers who are blocked. */
export interface BlacklistEntryList {
    /** All of them; there are no pages. */
    items: BlacklistEntry[];
}

/**
 * Which kinds of calls a user may not make. True means barred.
 *
 * Source: sipgate explains none of the names; the meanings are read from them.
 */
export interface CallRestrictions {
    /**
     * The user whose calls are barred.
     * @example w0
     */
    userId?: string;
    /** Calls to special numbers of other countries. */
    foreignSpecial?: boolean;
    /** Calls that are charged for. */
    charged?: boolean;
    /** Calls from foreign mobile networks. */
    roaming?: boolean;
    /** Calls to expensive numbers of other countries. */
    highCostForeignNumbers?: boolean;
}

/** The call restrictions of several users. */
export interface CallRestrictionsList {
    /** One entry for each user. */
    items: CallRestrictions[];
}

/** Whether a restriction holds. */
export interface CallRestrictionSetting {
    /** True bars these calls, false allows them. */
    enabled: boolean;
}

/** A call that is under way. */
export interface Call {
    /**
     * What the call is held, recorded and ended by: upper-case hexadecimal, of any length.
     * @example 54566B150B0C0D3A
     */
    callId: string;
    /** Whether the others cannot hear the user. */
    muted?: boolean;
    /** Whether it is being recorded. */
    recording?: boolean;
    /** Whether it is on hold. */
    hold?: boolean;
    /** Who takes part. */
    participants?: CallParticipant[];
}

/** Somebody in a call. */
export interface CallParticipant {
    /**
     * The participant's id within the call. No operation takes it.
     * @example A1B2C3
     */
    participantId?: string;
    /**
     * The participant's telephone number. Empty where it is not known.
     * @example +493023125010
     */
    phoneNumber?: string;
    /** Whether the others cannot hear them. */
    muted?: boolean;
    /** Whether they are on hold and wait. */
    hold?: boolean;
    /** Whether it is the user whose call this is. */
    owner?: boolean;
}

/** Running calls. */
export interface CallList {
    /** All of them. The list is not called `items` here. */
    data: Call[];
}

/** Who is to be called, from where. */
export interface CallInput {
    /**
     * Where the call begins: an extension of the user such as `e0` or `p0`, or a telephone number, with `deviceId` then.
     *
     * Matches `^([a-z]\d+|[+(]?[0-9][0-9 ()/.-]{1,30})$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what can be neither an extension nor a number.
     * @example e0
     */
    caller: string;
    /**
     * The number to reach, best in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{0,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125010
     */
    callee: string;
    /**
     * The device that pays. Needed when `caller` is a number.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId?: string | undefined;
    /**
     * The number the callee sees, one of the account's.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125011
     */
    callerId?: string | undefined;
}

/** A call that was started. */
export interface CallSession {
    /**
     * What the call is followed and ended by. The methods of `calls` take it as `callId`.
     * @example 54566B150B0C0D3A
     */
    sessionId: string;
}

/** A sound that all in a call are to hear. */
export interface Announcement {
    /**
     * A WAV file that sipgate can fetch: PCM, 16 bit, mono, 8 kHz.
     *
     * Matches `^https?://`; format `uri`.
     * @example https://example.com/hello.wav
     */
    url: string;
}

/** Keys that are to be pressed. */
export interface DtmfSequence {
    /**
     * The keys in their order: 0 to 9, A to D, `*` and `#`.
     *
     * Matches `^[0-9A-Da-d*#]+$`.
     * @example 1#
     */
    sequence: string;
}

/** Whether a call is held. */
export interface CallHold {
    /** True puts all who take part on hold, false takes them back. */
    value: boolean;
}

/** Whether the user is muted. */
export interface CallMute {
    /** True mutes the user, so that the others do not hear them; false lets them speak again. */
    value: boolean;
}

/** Whether a call is recorded. */
export interface CallRecording {
    /** True starts the recording, false ends it. */
    value: boolean;
    /** Tells everyone in the call that it is being recorded. */
    announcement: boolean;
}

/** Who takes the call over. */
export interface CallTransfer {
    /** False puts it through at once (blind), true after speaking with them. */
    attended: boolean;
    /**
     * The number that takes it over.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{0,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125011
     */
    phoneNumber: string;
    /**
     * The number that the one who takes over sees, one of the account's.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125012
     */
    callerId?: string | undefined;
}

/** Who is to be called, from where. */
export interface NeoCallInput {
    /**
     * The device that rings first.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * The number to reach, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{0,30}$`.
     *
     * Source: The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125010
     */
    targetNumber: string;
    /**
     * The number that the callee sees, one of the account's.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125011
     */
    callerId?: string | undefined;
    /**
     * The channel the call belongs to. Its form is not known.
     *
     * Not empty.
     * @example example-channel
     */
    channelId?: string | undefined;
}

/** A call that was started. */
export interface NeoCall {
    /**
     * What the call is followed and ended by.
     * @example 54566B150B0C0D3A
     */
    callId: string;
}

/** Call events of a channel, in a form that is not known. */
export type ChannelEventList = Record<string, never>;

/** Contacts as CSV. */
export interface ContactCsv {
    /**
     * The file in Base64, with its line of names.
     *
     * Not empty.
     * @example Zmlyc3RuYW1lLGxhc3RuYW1lLG51bWJlcgpBZGEsQmVpc3BpZWwsKzQ5MzAyMzEyNTEwMAo=
     */
    base64Content: string;
}

/** Whose contacts are fetched. */
export interface GoogleContacts {
    /**
     * An access token of the Google account that may read its contacts. Secret.
     *
     * Not empty.
     */
    token: string;
}

/**
 * A contact as a vCard has it: properties by their names, such as `FN`, `N`, `TEL`, `EMAIL`, `ORG` and `ADR`, each with a list of values.
 *
 * Source: Of the properties only `FN` is known to be taken. How `N` and `ADR`, which have several parts, are written is not known: read a contact with `contacts.vcards.list` and follow what is there.
 * @example {"FN":[{"value":"Otto Weber"}]}
 */
export type ContactVcardItem = {
    /** The whole name. */
    FN?: ContactVcardValue[];
} & {
    [key: string]: ContactVcardValue[];
};

/**
 * A contact as a vCard has it: properties by their names, such as `FN`, `N`, `TEL`, `EMAIL`, `ORG` and `ADR`, each with a list of values.
 *
 * Source: Of the properties only `FN` is known to be taken. How `N` and `ADR`, which have several parts, are written is not known: read a contact with `contacts.vcards.list` and follow what is there.
 * @example {"FN":[{"value":"Otto Weber"}]}
 */
export type ContactVcardItemInput = {
    /** The whole name. */
    FN?: readonly ContactVcardValueInput[] | undefined;
} & {
    [key: string]: readonly ContactVcardValueInput[];
};

/** One value of a property. Other fields may stand beside it. */
export type ContactVcardValue = {
    /**
     * The value, mostly a text.
     * @example Otto Weber
     */
    value?: unknown;
} & {
    [key: string]: unknown;
};

/** One value of a property. Other fields may stand beside it. */
export type ContactVcardValueInput = {
    /**
     * The value, mostly a text.
     * @example Otto Weber
     */
    value?: unknown | undefined;
} & {
    [key: string]: unknown;
};

/**
 * A contact with the properties of vCards.
 *
 * Source: That each has its properties is read from what it is for.
 */
export interface ContactVcard {
    /**
     * What the contact is read, replaced and deleted by.
     * @example b3d9af4a-78f9-11e6-8b77-86f30ca893d3
     */
    contactId?: string;
    /** The properties of the contact. */
    item: ContactVcardItem;
}

/** One page of contacts. */
export interface ContactVcardPage {
    /** The contacts of this page. The list is not called `items` here. */
    contacts: ContactVcard[];
    /**
     * How many contacts match in all, on all pages.
     * @example 120
     */
    overallMatches?: number;
}

/** Contacts that are to be added or overwritten. */
export interface ContactVcardList {
    /** The contacts, each with what it is to be. */
    data: readonly ContactVcardInput[];
}

/**
 * A contact that is to be added, or overwritten where `contactId` says which.
 * @example {"item":{"FN":[{"value":"Otto Weber"}]}}
 */
export interface ContactVcardInput {
    /**
     * The contact that is overwritten. Without it, one is added.
     *
     * Not empty.
     * @example b3d9af4a-78f9-11e6-8b77-86f30ca893d3
     */
    contactId?: string | undefined;
    /** The properties that the contact is to have. */
    item: ContactVcardItemInput;
}

/** The contacts that were added or overwritten. */
export interface ContactVcardResult {
    /**
     * A contact for each entry that was sent.
     *
     * Source: That they come in the order of the entries is likely, but not known.
     */
    result: ContactVcardId[];
}

/** A contact by its id. */
export interface ContactVcardId {
    /**
     * What the contact is read, replaced and deleted by.
     * @example b3d9af4a-78f9-11e6-8b77-86f30ca893d3
     */
    contactId?: string;
}

/**
 * A person or company in an address book.
 *
 * Source: The 2022 description requires no field of this. That each has a scope is read from what its three values mean, and from requests, which must have one.
 */
export interface Contact {
    /**
     * What the contact is read, replaced and deleted by.
     * @example b3d9af4a-78f9-11e6-8b77-86f30ca893d3
     */
    id: string;
    /**
     * The whole name. The two parts it was made of are not answered.
     * @example Otto Weber
     */
    name?: string;
    /** A picture in Base64. Null when there is none. */
    picture?: string | null;
    /** The contact's mail addresses. */
    emails?: ContactEmail[];
    /** The contact's telephone and fax numbers. */
    numbers?: ContactNumber[];
    /** The contact's postal addresses. */
    addresses?: ContactAddress[];
    /**
     * Companies, each a list: its name, then its departments, as in `[['Example Ltd.', 'Sales']]`.
     *
     * Source: The 2022 description says only that it is a list of lists of texts; companies and departments are what vCards have in this place.
     * @example [["Example Ltd."]]
     */
    organization?: string[][];
    /**
     * What somebody wrote about the contact.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30.
     * @example Calls on Mondays
     */
    note?: string;
    /**
     * The contact's pages on the web.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30.
     */
    websites?: ContactWebsite[];
    /** Who sees it: `PRIVATE` the user alone, `SHARED` the whole account, `INTERNAL` the whole account, too, but it is made of a user by sipgate and can only be read. */
    scope: "PRIVATE" | "SHARED" | "INTERNAL" | (string & {});
}

/** A mail address of a contact. */
export interface ContactEmail {
    /**
     * The mail address itself.
     * @example otto@example.com
     */
    email?: string;
    /**
     * What it is for. The words of vCards are usual: `home`, `work`.
     *
     * Source: sipgate names no values.
     * @example ["work"]
     */
    type?: string[];
}

/** A mail address of a contact. */
export interface ContactEmailInput {
    /**
     * The mail address itself.
     * @example otto@example.com
     */
    email?: string | undefined;
    /**
     * What it is for. The words of vCards are usual: `home`, `work`.
     *
     * Source: sipgate names no values.
     * @example ["work"]
     */
    type?: readonly string[] | undefined;
}

/** A telephone or fax number of a contact. */
export interface ContactNumber {
    /**
     * The number itself, best in E.164 form.
     * @example +493023125010
     */
    number?: string;
    /**
     * What it is for. The words of vCards are usual: `home`, `work`, `cell`, `fax`.
     *
     * Source: sipgate names no values.
     * @example ["work"]
     */
    type?: string[];
}

/** A telephone or fax number of a contact. */
export interface ContactNumberInput {
    /**
     * The number itself, best in E.164 form.
     * @example +493023125010
     */
    number?: string | undefined;
    /**
     * What it is for. The words of vCards are usual: `home`, `work`, `cell`, `fax`.
     *
     * Source: sipgate names no values.
     * @example ["work"]
     */
    type?: readonly string[] | undefined;
}

/** A postal address as vCards have it. */
export interface ContactAddress {
    /** The post office box. */
    poBox?: string;
    /** What else is needed to find it, such as a floor. */
    extendedAddress?: string;
    /**
     * Street and number.
     * @example Beispielweg 1
     */
    streetAddress?: string;
    /**
     * The town.
     * @example Berlin
     */
    locality?: string;
    /** The state or region. */
    region?: string;
    /**
     * The postal code.
     * @example 10115
     */
    postalCode?: string;
    /**
     * The country's name.
     * @example Deutschland
     */
    country?: string;
    /**
     * What it is for. The words of vCards are usual: `home`, `work`.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Its values are not known.
     * @example ["work"]
     */
    type?: string[];
}

/** A postal address as vCards have it. */
export interface ContactAddressInput {
    /** The post office box. */
    poBox?: string | undefined;
    /** What else is needed to find it, such as a floor. */
    extendedAddress?: string | undefined;
    /**
     * Street and number.
     * @example Beispielweg 1
     */
    streetAddress?: string | undefined;
    /**
     * The town.
     * @example Berlin
     */
    locality?: string | undefined;
    /** The state or region. */
    region?: string | undefined;
    /**
     * The postal code.
     * @example 10115
     */
    postalCode?: string | undefined;
    /**
     * The country's name.
     * @example Deutschland
     */
    country?: string | undefined;
    /**
     * What it is for. The words of vCards are usual: `home`, `work`.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Its values are not known.
     * @example ["work"]
     */
    type?: readonly string[] | undefined;
}

/**
 * A page on the web that belongs to a contact.
 *
 * Since 2026-08.
 *
 * Source: From a third party that read sipgate's description of 2026-08-30.
 */
export interface ContactWebsite {
    /**
     * Where the page is.
     * @example https://otto.example.com/
     */
    url?: string;
    /**
     * What it is for. The words of vCards are usual: `home`, `work`.
     *
     * Source: Its values are not known.
     * @example ["work"]
     */
    type?: string[];
}

/**
 * A page on the web that belongs to a contact.
 *
 * Since 2026-08.
 *
 * Source: From a third party that read sipgate's description of 2026-08-30.
 */
export interface ContactWebsiteInput {
    /**
     * Where the page is.
     * @example https://otto.example.com/
     */
    url?: string | undefined;
    /**
     * What it is for. The words of vCards are usual: `home`, `work`.
     *
     * Source: Its values are not known.
     * @example ["work"]
     */
    type?: readonly string[] | undefined;
}

/**
 * Which contacts are meant. How the fields go together is not known, so give one of them.
 *
 * Since 2026-08.
 *
 * Source: From a third party that read sipgate's description of 2026-08-30. That empty lists and texts are refused is ours, since sipgate might take them for no selection.
 */
export interface ContactSelection {
    /**
     * Contacts by their ids.
     *
     * At least `1` items.
     * @example ["b3d9af4a-78f9-11e6-8b77-86f30ca893d3"]
     */
    contactIds?: readonly string[] | undefined;
    /**
     * All contacts of these kinds: `PRIVATE` the user's own, `SHARED` those of the account, `INTERNAL` those sipgate makes of the users.
     *
     * At least `1` items.
     */
    scope?: readonly ("PRIVATE" | "SHARED" | "INTERNAL")[] | undefined;
    /**
     * All contacts that came from this source. Its values are not known.
     *
     * Not empty.
     */
    source?: string | undefined;
}

/** One page of contacts. */
export interface ContactPage {
    /** The contacts of this page. */
    items: Contact[];
    /**
     * How many contacts match in all, on all pages.
     * @example 120
     */
    totalCount?: number;
}

/**
 * A contact that is to be added. sipgate's own library sends a name always.
 * @example {"name":"Otto Weber","numbers":[{"number":"+493023125010","type":["work"]}],"scope":"PRIVATE"}
 */
export interface ContactInput {
    /**
     * The whole name, as it is shown.
     * @example Otto Weber
     */
    name?: string | undefined;
    /**
     * The family name. Answers have `name` only.
     * @example Weber
     */
    family?: string | undefined;
    /**
     * The given name. Answers have `name` only.
     * @example Otto
     */
    given?: string | undefined;
    /** A picture in Base64. Null for none. */
    picture?: string | null | undefined;
    /** The contact's mail addresses. */
    emails?: readonly ContactEmailInput[] | undefined;
    /** The contact's telephone and fax numbers. */
    numbers?: readonly ContactNumberInput[] | undefined;
    /** The contact's postal addresses. */
    addresses?: readonly ContactAddressInput[] | undefined;
    /**
     * Companies, each a list: its name, then its departments, as in `[['Example Ltd.', 'Sales']]`.
     * @example [["Example Ltd."]]
     */
    organization?: readonly (readonly string[])[] | undefined;
    /**
     * What somebody wrote about the contact.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Whether requests take it is inferred.
     * @example Calls on Mondays
     */
    note?: string | undefined;
    /**
     * The contact's pages on the web.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Whether requests take it is inferred.
     */
    websites?: readonly ContactWebsiteInput[] | undefined;
    /** Who is to see it: `PRIVATE` the user alone, `SHARED` the whole account. */
    scope: "PRIVATE" | "SHARED";
}

/**
 * The whole contact as it is to be. What is left out is gone afterwards.
 * @example {"id":"b3d9af4a-78f9-11e6-8b77-86f30ca893d3","name":"Otto Weber","family":"Weber","given":"Otto","picture":"R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7","emails":[{"email":"otto@example.com","type":["work"]}],"numbers":[{"number":"+493023125010","type":["work"]}],"addresses":[{"streetAddress":"Beispielweg 1","postalCode":"10115","locality":"Berlin","country":"Deutschland"}],"organization":[["Example Ltd."]],"note":"Calls on Mondays","websites":[{"url":"https://otto.example.com/","type":["work"]}],"scope":"PRIVATE"}
 */
export interface ContactUpdate {
    /**
     * The id of the contact again, as it stands in the path.
     * @example b3d9af4a-78f9-11e6-8b77-86f30ca893d3
     */
    id?: string | undefined;
    /**
     * The whole name, as it is shown.
     * @example Otto Weber
     */
    name?: string | undefined;
    /**
     * The family name. Answers have `name` only.
     * @example Weber
     */
    family?: string | undefined;
    /**
     * The given name. Answers have `name` only.
     * @example Otto
     */
    given?: string | undefined;
    /** A picture in Base64. Null for none. */
    picture?: string | null | undefined;
    /** The contact's mail addresses. */
    emails?: readonly ContactEmailInput[] | undefined;
    /** The contact's telephone and fax numbers. */
    numbers?: readonly ContactNumberInput[] | undefined;
    /** The contact's postal addresses. */
    addresses?: readonly ContactAddressInput[] | undefined;
    /**
     * Companies, each a list: its name, then its departments, as in `[['Example Ltd.', 'Sales']]`.
     * @example [["Example Ltd."]]
     */
    organization?: readonly (readonly string[])[] | undefined;
    /**
     * What somebody wrote about the contact.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Whether requests take it is inferred.
     * @example Calls on Mondays
     */
    note?: string | undefined;
    /**
     * The contact's pages on the web.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Whether requests take it is inferred.
     */
    websites?: readonly ContactWebsiteInput[] | undefined;
    /** Who is to see it: `PRIVATE` the user alone, `SHARED` the whole account. */
    scope: "PRIVATE" | "SHARED" | (string & {});
}

/** A colleague, made of a user by sipgate. */
export interface InternalContact {
    /**
     * The id of the contact, about 40 hexadecimal digits. It is not the id of the user.
     * @example 0a50261ebd1a390fed2bf326f2673c145582a6342d
     */
    id: string;
    /**
     * The whole name of the user.
     * @example Anna Schmidt
     */
    name?: string;
    /**
     * The user's mail addresses.
     * @example ["anna@example.com"]
     */
    emails?: string[];
    /**
     * Numbers that lead to the user's mobile devices.
     *
     * Source: The 2022 description gives the name only.
     * @example ["+491713920001"]
     */
    mobile?: string[];
    /**
     * Landline numbers that lead to the user.
     * @example ["+493023125010"]
     */
    landline?: string[];
    /**
     * Numbers that lead to the user's fax lines.
     * @example ["+493023125011"]
     */
    fax?: string[];
    /**
     * Quick dial numbers of the user, for calls within the account.
     * @example ["42"]
     */
    directdial?: string[];
}

/** The colleagues as contacts. */
export interface InternalContactList {
    /** All of them; there are no pages. */
    items: InternalContact[];
}

/** A telephone. Which fields are there depends on `type`. */
export interface Device {
    /**
     * What other methods take as `deviceId`. Its letter tells the kind.
     * @example e0
     */
    id: string;
    /**
     * What people call it.
     * @example Desk phone
     */
    alias?: string;
    /** `REGISTER` a VoIP device, `MOBILE` a SIM card, `EXTERNAL` a number of another company. Later kinds pass. */
    type?: "REGISTER" | "MOBILE" | "EXTERNAL" | (string & {});
    /** Whether it can be reached now. */
    online?: boolean;
    /** Whether it is silent (do not disturb). */
    dnd?: boolean;
    /**
     * The number that those who are called see.
     *
     * Since 2025-01.
     *
     * Source: From sipgate's client library, where it is optional.
     * @example +493023125010
     */
    callerId?: string;
    /**
     * Whose device it is. How that is written is not documented.
     *
     * Since 2025-01.
     *
     * Source: From sipgate's client library, where it is optional.
     */
    owner?: string;
    /** The phone lines it rings for. */
    activePhonelines?: ActiveRouting[];
    /** The groups it rings for. */
    activeGroups?: ActiveRouting[];
    /**
     * What a VoIP device registers with, or the codes of a SIM card. Secret. May be missing.
     *
     * Source: Recorded answers of 2019 have it; a third party of 2026 says that it is not answered any more.
     */
    credentials?: DeviceCredentials;
    /** VoIP devices: from where it is registered now. */
    registered?: Registration[];
    /**
     * VoIP devices: the address that emergency calls are traced to, a number as text.
     * @example 13
     */
    emergencyAddressId?: string;
    /** VoIP devices: the URL of that address. */
    addressUrl?: string;
    /** SIM cards: whether one can be used. */
    simState?: "INACTIVE" | "PENDING" | "ACTIVE" | (string & {});
    /** SIM cards: whether it is an eSIM. */
    esim?: boolean;
    /**
     * External devices: the number that rings.
     * @example +491713920001
     */
    number?: string;
    /** External devices: which number a call shows. */
    incomingCallDisplayState?: "CALLED_NUMBER" | "CALLER_NUMBER" | (string & {});
}

/** A line or group a device rings for. */
export interface ActiveRouting {
    /**
     * The phone line or the group.
     * @example p0
     */
    id?: string;
    /**
     * What people call that line or group.
     * @example Anna Schmidt
     */
    alias?: string;
}

/** Secrets of a device: SIP credentials of a VoIP device, or codes of a SIM card. */
export interface DeviceCredentials {
    /**
     * The SIP user name: account and device.
     * @example 1000001e0
     */
    username?: string;
    /** The SIP password. */
    password?: string;
    /**
     * The SIP registrar.
     * @example sipgate.de
     */
    sipServer?: string;
    /**
     * The SIP proxy.
     * @example sipgate.de
     */
    outboundProxy?: string;
    /** The registrar for browsers. */
    sipServerWebsocketUrl?: string;
    /**
     * The number of the SIM card.
     * @example 1234567
     */
    simId?: string;
    /** Unlocks the first PIN. */
    puk1?: string;
    /** Unlocks the second PIN. */
    puk2?: string;
}

/** A place a VoIP device is registered from. */
export interface Registration {
    /** What the telephone says it is. */
    userAgent?: string;
    /**
     * The address it registered from.
     * @example 192.0.2.10
     */
    ip?: string;
    /**
     * The port it registered from.
     * @example 5060
     */
    port?: string;
}

/** Devices. */
export interface DeviceList {
    /** All of them; there are no pages. */
    items: Device[];
}

/** A new device. */
export interface DeviceInput {
    /** Which kind of device. */
    type: "REGISTER" | "MOBILE" | "EXTERNAL";
    /**
     * What people call it.
     * @example Desk phone
     */
    alias?: string | undefined;
}

/** The name of a new device. */
export interface DeviceName {
    /**
     * What people call it. What it is called without is not documented.
     * @example Desk phone
     */
    alias?: string | undefined;
}

/** A number of another company. */
export interface ExternalDeviceInput {
    /**
     * What people call it.
     * @example Mobile at home
     */
    alias?: string | undefined;
    /**
     * The number that is to ring, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/** Settings of a device. */
export interface DeviceSettings {
    /**
     * Silences the device (do not disturb). Left out, it may count as false.
     * @example false
     */
    dnd?: boolean | undefined;
    /**
     * The account's address that emergency calls are traced to.
     * @example 13
     */
    emergencyAddressId?: number | undefined;
}

/** The name of a device. */
export interface DeviceAlias {
    /**
     * What people call it from now on.
     *
     * Not empty.
     * @example Desk phone
     */
    value: string;
}

/** A new SIP password. */
export interface DevicePassword {
    /** What the device registers with from now on. Secret. */
    password?: string;
}

/** Which number a call shows. */
export interface IncomingCallDisplay {
    /** `CALLER_NUMBER` who calls, `CALLED_NUMBER` which of the account's numbers was called. */
    incomingCallDisplay: "CALLED_NUMBER" | "CALLER_NUMBER";
}

/** The number behind an external device. */
export interface TargetNumber {
    /**
     * The number in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/**
 * An area code for numbers that are dialled without one.
 * @example {"value":"030","active":true}
 */
export interface LocalPrefix {
    /**
     * The area code with its leading 0.
     * @example 030
     */
    value?: string;
    /** Whether it is put before those numbers. */
    active: boolean;
}

/**
 * An area code for numbers that are dialled without one.
 * @example {"value":"030","active":true}
 */
export interface LocalPrefixInput {
    /**
     * The area code with its leading 0.
     * @example 030
     */
    value?: string | undefined;
    /** Whether it is put before those numbers. */
    active: boolean;
}

/** Whether the display has one line. */
export interface SingleRowDisplay {
    /** True when the display has one line. */
    enabled: boolean;
}

/** Whether prices are told. */
export interface TariffAnnouncement {
    /** True when the price is told before a call is put through. */
    enabled: boolean;
}

/** Something the SIM card includes. */
export interface Contingent {
    /**
     * What is counted, such as data or minutes.
     * @example DATA_FAST
     */
    type?: string;
    /**
     * How much is included, in `unit`.
     * @example 2500
     */
    amount?: number;
    /**
     * How much is used, in `unit`.
     * @example 1000
     */
    used?: number;
    /**
     * How much is left, in `unit`.
     * @example 1500
     */
    left?: number;
    /**
     * What the amounts count.
     * @example KILOBYTE
     */
    unit?: string;
    /**
     * When what is left expires.
     * @example 2026-12-01T00:00:00Z
     */
    expires?: string;
}

/** What a SIM card includes. */
export interface ContingentList {
    /** All of them. The list is not called `items` here. */
    contingents: Contingent[];
}

/** A SIM card that has arrived. */
export interface SimActivation {
    /**
     * The number on the card.
     *
     * Not empty.
     * @example 1234567
     */
    simId: string;
}

/** Where a SIM card is sent to. */
export interface SimOrder {
    /**
     * One of the account's addresses, its number as text.
     *
     * Not empty.
     * @example 13
     */
    addressId: string;
}

/** A fax that is to be sent. */
export interface FaxInput {
    /**
     * The fax line that sends.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /**
     * The number to fax to, best in E.164 form. National forms with spaces and slashes are taken, too.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number. That national forms are taken is from a third party that read sipgate's description of 2026-08-30.
     * @example +493023125010
     */
    recipient: string;
    /**
     * The name of the file.
     *
     * Not empty.
     * @example offer.pdf
     */
    filename: string;
    /**
     * The PDF in Base64, at most 28,330,000 characters, about 21 MB of PDF. Other kinds of files are not sent.
     *
     * Not empty; at most `28330000` characters.
     * @example JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgNTk1IDg0Ml0+PmVuZG9iagp0cmFpbGVyPDwvUm9vdCAxIDAgUj4+CiUlRU9GCg==
     */
    base64Content: string;
}

/** A fax that is queued. */
export interface FaxSession {
    /**
     * The id of its entry in the history, which may take a moment to be there.
     * @example 5017300002
     */
    sessionId: string;
}

/** A fax that is to be sent again. */
export interface FaxResend {
    /**
     * The id of its entry in the history.
     *
     * Not empty.
     * @example 5017300002
     */
    faxId: string;
    /**
     * The fax line that sends. Without it, the one from before.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId?: string | undefined;
}

/** A fax line. */
export interface Faxline {
    /**
     * What `faxlineId` takes.
     * @example f0
     */
    id: string;
    /**
     * What people call it.
     * @example Fax of Anna Schmidt
     */
    alias?: string;
    /**
     * What is printed at the head of each page.
     * @example Example Ltd.
     */
    tagline?: string;
    /** Whether it can send. */
    canSend?: boolean;
    /** Whether it can receive. */
    canReceive?: boolean;
}

/** Fax lines of a user. */
export interface FaxlineList {
    /** All of them; there are no pages. */
    items: Faxline[];
}

/** The text at the head of each page. */
export interface Tagline {
    /**
     * What is printed there from now on.
     * @example Example Ltd.
     */
    value: string;
}

/** A fax line that a group shares. */
export interface GroupFaxline {
    /**
     * What `faxlineId` takes. Lines of users and of groups are numbered together.
     * @example f1
     */
    id: string;
    /**
     * What people call it.
     * @example Fax of Accounting
     */
    alias?: string;
    /**
     * What is printed at the head of each page.
     * @example Example Ltd.
     */
    tagline?: string;
    /** Whether it can send. */
    canSend?: boolean;
    /** Whether it can receive. */
    canReceive?: boolean;
    /**
     * The group it belongs to.
     * @example g0
     */
    groupId?: string;
}

/** Fax lines of groups. */
export interface GroupFaxlineList {
    /** All of them; there are no pages. */
    items: GroupFaxline[];
}

/** A group, as lists show it. */
export interface GroupListItem {
    /**
     * What `groupId` takes.
     * @example g0
     */
    id: string;
    /**
     * What people call it.
     * @example Accounting
     */
    alias?: string;
    /** Where `groups.numbers.list` reads. */
    groupNumbersUrl?: string;
    /** Where `groups.users.list` reads. */
    groupUsersUrl?: string;
    /**
     * A number of sipgate's own; no operation takes it.
     * @example 1
     */
    departmentId?: number;
}

/** Groups. */
export interface GroupList {
    /** All of them; there are no pages. */
    items: GroupListItem[];
}

/** A group. */
export interface Group {
    /**
     * What `groupId` takes.
     * @example g0
     */
    id: string;
    /**
     * What people call it.
     * @example Accounting
     */
    alias?: string;
    /**
     * A number of sipgate's own; no operation takes it.
     * @example 1
     */
    departmentId?: number;
    /** When its voicemail takes calls. */
    voicemails?: VoicemailTiming[];
}

/** A person in a group. */
export interface GroupUser {
    /**
     * The user, as `users.get` takes it.
     * @example w0
     */
    id: string;
    /**
     * The given name.
     * @example Anna
     */
    firstname?: string;
    /**
     * The family name.
     * @example Schmidt
     */
    lastname?: string;
    /** Where `users.get` reads. */
    userUrl?: string;
}

/** The people in a group. */
export interface GroupUserList {
    /** All of them; there are no pages. */
    items: GroupUser[];
}

/** A call, fax, SMS or voicemail. Fields that only some types have say so. */
export interface HistoryEntry {
    /**
     * What the entry is read, changed and deleted by: digits as text. Of a fax it is the `sessionId` of sending.
     * @example 5017300001
     */
    id: string;
    /** What the entry is about. It decides which other fields there are. */
    type?: "CALL" | "VOICEMAIL" | "SMS" | "FAX" | (string & {});
    /**
     * Who called or sent: a number, an extension or `anonymous`.
     * @example +493023125010
     */
    source?: string;
    /**
     * Who was called or sent to: a number or an extension.
     * @example +491713920001
     */
    target?: string;
    /**
     * The name of the source, where one is known.
     * @example Anna Schmidt
     */
    sourceAlias?: string;
    /**
     * The name of the target, where one is known.
     * @example Otto Weber
     */
    targetAlias?: string;
    /**
     * When the call began, or the message was sent or came in.
     *
     * Format `date-time`.
     * @example 2026-11-24T09:15:00Z
     */
    created?: string;
    /**
     * When the entry was last changed.
     *
     * Format `date-time`.
     * @example 2026-11-24T09:15:00Z
     */
    lastModified?: string;
    /** Whether it came in or went out. `MISSED_…`: nobody took it. */
    direction?: "INCOMING" | "OUTGOING" | "MISSED_INCOMING" | "MISSED_OUTGOING" | (string & {});
    /** Whether it came in, taken or not. */
    incoming?: boolean;
    /**
     * How it ended: `PICKUP` a call was answered, or a fax was sent; `NOPICKUP` nobody answered, or the fax is not through; `BUSY` the other end was busy; `FORWARD` it was passed on.
     *
     * Source: sipgate explains none of the values; recorded answers show the first two, the others are read from their names.
     */
    status?: "NOPICKUP" | "BUSY" | "PICKUP" | "FORWARD" | (string & {});
    /**
     * The lines, groups and extensions it belongs to.
     * @example ["p0"]
     */
    connectionIds?: string[];
    /** Whether it is marked as read. */
    read?: boolean;
    /** Whether it is archived; such entries are listed only with `archived`. */
    archived?: boolean;
    /** Whether the user starred it, to find it again. */
    starred?: boolean;
    /** What the user wrote about it. Empty when there is nothing. */
    note?: string;
    /** Labels that the user gave it. No operation here sets them. */
    labels?: string[];
    /** The extensions it went to within the account. Their order is not known. */
    endpoints?: HistoryEndpoint[];
    /**
     * Calls: the id the call had while it ran.
     * @example 54566B150B0C0D3A
     */
    callId?: string;
    /**
     * Calls and voicemails: how long, in seconds.
     * @example 42
     */
    duration?: number;
    /** Calls: how it ended, in more words than `status` has. */
    callStatus?: "SUCCESS" | "FAILURE" | "REJECTED" | "REJECTED_DND" | "VOICEMAIL_NO_MESSAGE" | "BUSY_ON_BUSY" | "BUSY" | "MISSED" | (string & {});
    /**
     * Calls: who picked up. May be empty.
     * @example e0
     */
    responder?: string;
    /**
     * Calls: the name of the one who picked up.
     * @example Desk phone
     */
    responderAlias?: string;
    /**
     * Calls and voicemails: where the sound is, empty when there is none. Fetch it with `download` of `@sipgate-kit/client/files`. Whoever has the URL can probably read it without a token: keep it out of logs.
     *
     * Source: That no token is needed is read from recorded URLs, which look as if they were the secret themselves.
     */
    recordingUrl?: string;
    /** Calls: all recordings of the call. */
    recordings?: CallRecordingFile[];
    /** Faxes: how far sending is: `SCHEDULED` waits for its time, `PENDING` for its turn, `SENDING` is being sent. `SENT` and `FAILED` are the end. */
    faxStatusType?: "PENDING" | "SENDING" | "SENT" | "FAILED" | "SCHEDULED" | (string & {});
    /**
     * Faxes: where the PDF is. Fetch it with `download` of `@sipgate-kit/client/files`. Whoever has the URL can probably read it without a token: keep it out of logs.
     *
     * Source: That no token is needed is read from recorded URLs, which look as if they were the secret themselves.
     */
    documentUrl?: string;
    /**
     * Faxes: where the report of sending is, empty when there is none. Fetch it with `download` of `@sipgate-kit/client/files`. Whoever has the URL can probably read it without a token: keep it out of logs.
     *
     * Source: That no token is needed is read from recorded URLs, which look as if they were the secret themselves.
     */
    reportUrl?: string;
    /**
     * Faxes: where a picture of the fax is. Keep it out of logs, too.
     *
     * Source: What the picture shows is read from the name.
     */
    previewUrl?: string;
    /**
     * Faxes: how many pages it has.
     * @example 2
     */
    pageCount?: number;
    /**
     * SMS: the text of the message.
     * @example On my way
     */
    smsContent?: string;
    /** Faxes and SMS: when it is to be sent. Its form is not documented. */
    scheduled?: unknown;
    /** Voicemails: the message as text, where that is booked. */
    transcription?: string;
}

/** A stop within the account. */
export interface HistoryEndpoint {
    /** `ROUTED` it rang there, `PICKUP` somebody took it there, `FORWARDED` it was passed on. */
    type?: "FORWARDED" | "ROUTED" | "PICKUP" | (string & {});
    /** The extension where that was. */
    endpoint?: HistoryExtension;
}

/** An extension that a call or message came by. */
export interface HistoryExtension {
    /**
     * The extension's id, such as `e0` or `p0`.
     * @example e0
     */
    extension?: string;
    /** What the extension is. */
    type?: "SMS" | "REGISTER" | "EXTERNAL" | "FAX" | "MOBILE" | "GROUP" | "VOICEMAIL" | "PHONELINE" | "USER" | (string & {});
}

/** A recording of a call. */
export interface CallRecordingFile {
    /**
     * The recording's id. No operation takes it.
     * @example 1
     */
    id?: string;
    /** Where the sound is. Fetch it with `download` of `@sipgate-kit/client/files`. Whoever has the URL can probably read it without a token: keep it out of logs. */
    url?: string;
}

/** One page of the history. */
export interface HistoryPage {
    /** The entries of this page, newest first. */
    items: HistoryEntry[];
    /**
     * How many entries match in all, on all pages.
     * @example 120
     */
    totalCount?: number;
}

/**
 * An entry, and which marks of it are to change. What is left out stays.
 * @example {"id":"5017300001","read":true}
 */
export interface HistoryMark {
    /**
     * The entry, as `id` of the list gives it.
     *
     * Not empty.
     * @example 5017300001
     */
    id: string;
    /** True archives it, false takes it back. */
    archived?: boolean | undefined;
    /** True marks it as read, false as unread. */
    read?: boolean | undefined;
    /** True stars it, false takes the star away. */
    starred?: boolean | undefined;
}

/**
 * What is to change; what is left out stays.
 * @example {"note":"Call back on Monday","read":true}
 */
export interface HistoryChange {
    /**
     * What is to be kept about it. An empty text removes the note.
     *
     * Source: That an empty text removes it is assumed.
     */
    note?: string | undefined;
    /** True archives it, false takes it back. */
    archived?: boolean | undefined;
    /** True marks it as read, false as unread. */
    read?: boolean | undefined;
    /** True stars it, false takes the star away. */
    starred?: boolean | undefined;
}

/** Whether an entry is archived. */
export interface HistoryArchived {
    /** True archives it, false takes it back. */
    value: boolean;
}

/** Whether an entry is read. */
export interface HistoryRead {
    /** True marks it as read, false as unread. */
    value: boolean;
}

/** A note on an entry. */
export interface HistoryNote {
    /** What is to be kept about the entry. It replaces the note from before. */
    note: string;
}

/**
 * A check of identity, which an outside service carries out for sipgate in one or two ways.
 *
 * Source: sipgate explains none of the fields; the meanings are read from their names.
 */
export interface IdentityVerification {
    /** How the check stands. */
    state?: "SUCCESS" | "PENDING" | "FAILED" | (string & {});
    /** The number of the check at the outside service. */
    externalTransactionNumber?: string;
    /** The reference of the check with a person at the outside service. */
    externalReferenceId?: string;
    /** Where the check with a person is carried on. */
    externalVerificationLink?: string;
    /** The reference of the automatic check at the outside service. */
    externalReferenceIdAutoident?: string;
    /** Where the automatic check is carried on. */
    externalVerificationLinkAutoident?: string;
}

/** Call events that were pushed. */
export interface WebhookLog {
    /** One entry for each request; there are no pages. */
    items: WebhookLogEntry[];
}

/** One request of sipgate to a webhook, and what came of it. */
export interface WebhookLogEntry {
    /**
     * When the request was sent.
     *
     * Format `date-time`.
     * @example 2026-03-02T09:15:00Z
     */
    created?: string;
    /**
     * Where it was sent. May carry the user name and password, or a token, that were put into the URL.
     * @example https://app.example.com/calls
     */
    url?: string;
    /**
     * The body that was sent, as a form. Its numbers have no leading `+`.
     * @example event=newCall&from=493023125010&to=493023125020&direction=in&callId=123456&user%5B%5D=Anna
     */
    request?: string;
    /**
     * The whole answer as it came, with its status line and headers.
     * @example HTTP/1.1 200 OK…
     */
    response?: string;
    /** Why the answer was not followed, such as a content type other than XML. The call went on as if unasked. */
    xmlError?: string;
    /**
     * The HTTP status of the answer, as text. `500` may also mean that the server could not be reached.
     *
     * Source: That a failed connection is shown as 500 comes from a single report.
     * @example 200
     */
    status?: string;
}

/**
 * Who is told of what.
 *
 * Source: The 2022 description requires none of the lists, so any of them may be missing.
 */
export interface Notifications {
    /** Who is told of faxes, one entry for each fax line. */
    fax?: FaxNotifications[];
    /** Who is told of messages, one entry for each voicemail. */
    voicemail?: VoicemailNotifications[];
    /** Who is told of calls, one entry for each phone line or device. */
    call?: CallNotifications[];
    /** Who is told of SMS, one entry for each of those that receive them. */
    sms?: SmsNotifications[];
}

/** Who is told of a fax line's faxes. */
export interface FaxNotifications {
    /**
     * The fax line the faxes go over.
     * @example f0
     */
    endpointId?: string;
    /**
     * What people call that fax line.
     * @example Fax of Anna Schmidt
     */
    endpointAlias?: string;
    /** Who is told by mail. */
    emails?: NotifiedEmail[];
    /** Who is told by SMS. */
    sms?: NotifiedNumber[];
    /** Who is mailed the reports of faxes that were sent. */
    reports?: NotifiedEmail[];
}

/** Who is told of a voicemail's messages. */
export interface VoicemailNotifications {
    /**
     * The voicemail the messages are left on.
     * @example v0
     */
    endpointId?: string;
    /**
     * What people call that voicemail.
     * @example Voicemail of Anna Schmidt
     */
    endpointAlias?: string;
    /** Who is told by mail. */
    emails?: NotifiedEmail[];
    /** Who is told by SMS. */
    sms?: NotifiedNumber[];
}

/** Who is told of an endpoint's calls. */
export interface CallNotifications {
    /**
     * The phone line or device that is called or calls.
     * @example p0
     */
    endpointId?: string;
    /**
     * What people call that phone line or device.
     * @example Anna Schmidt
     */
    endpointAlias?: string;
    /** Who is told by mail. */
    emails?: NotifiedEmail[];
    /** Who is told by SMS. */
    sms?: NotifiedNumber[];
}

/** Who is told of an extension's SMS. */
export interface SmsNotifications {
    /**
     * What receives the SMS.
     * @example y0
     */
    endpointId?: string;
    /**
     * What people call that mobile device or SMS extension.
     * @example SMS of Anna Schmidt
     */
    endpointAlias?: string;
    /** Who is told by mail. */
    emails?: NotifiedEmail[];
}

/** A mail address that is told. */
export interface NotifiedEmail {
    /**
     * What `notifications.delete` takes.
     * @example 42
     */
    id: string;
    /**
     * Where the mails go.
     * @example anna@example.com
     */
    email?: string;
    /** Of calls, faxes and SMS, which ones: `INCOMING` or `OUTGOING`. */
    direction?: "INCOMING" | "OUTGOING" | (string & {});
    /** Of calls, which ones: `MISSED` nobody picked up, `SUCCESSFUL` somebody did. */
    cause?: "MISSED" | "SUCCESSFUL" | (string & {});
}

/** A number that is told. */
export interface NotifiedNumber {
    /**
     * What `notifications.delete` takes.
     * @example 42
     */
    id: string;
    /**
     * Where the SMS go, in E.164 form.
     * @example +491713920001
     */
    number?: string;
    /** Of calls and faxes, which ones: `INCOMING` or `OUTGOING`. */
    direction?: "INCOMING" | "OUTGOING" | (string & {});
    /** Of calls, which ones: `MISSED` nobody picked up, `SUCCESSFUL` somebody did. */
    cause?: "MISSED" | "SUCCESSFUL" | (string & {});
}

/** Which calls are told of by mail. */
export interface CallEmailInput {
    /**
     * The phone line or device whose calls are told of.
     *
     * Not empty.
     * @example p0
     */
    endpointId: string;
    /** `INCOMING` calls of others, `OUTGOING` calls of the user. */
    direction: "INCOMING" | "OUTGOING";
    /** `MISSED` nobody picked up, `SUCCESSFUL` somebody did. */
    cause: "MISSED" | "SUCCESSFUL";
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** Which calls are told of by SMS. */
export interface CallSmsInput {
    /**
     * The phone line or device whose calls are told of.
     *
     * Not empty.
     * @example p0
     */
    endpointId: string;
    /** `INCOMING` calls of others, `OUTGOING` calls of the user. */
    direction: "INCOMING" | "OUTGOING";
    /** `MISSED` nobody picked up, `SUCCESSFUL` somebody did. */
    cause: "MISSED" | "SUCCESSFUL";
    /**
     * Where the SMS go, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/** Which faxes are told of by mail. */
export interface FaxEmailInput {
    /**
     * The fax line whose faxes are told of.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /** `INCOMING` faxes of others, `OUTGOING` faxes that are sent over the line. */
    direction: "INCOMING" | "OUTGOING";
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** Whose reports are mailed. */
export interface FaxReportInput {
    /**
     * The fax line whose reports are mailed.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** Which faxes are told of by SMS. */
export interface FaxSmsInput {
    /**
     * The fax line whose faxes are told of.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /** `INCOMING` faxes of others, `OUTGOING` faxes that are sent over the line. */
    direction: "INCOMING" | "OUTGOING";
    /**
     * Where the SMS go, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/** Whose SMS are mailed. */
export interface SmsEmailInput {
    /**
     * What receives the SMS: a mobile device or an SMS extension.
     *
     * Not empty.
     *
     * Source: sipgate's example is a mobile device; that SMS extensions are taken too is assumed.
     * @example y0
     */
    endpointId: string;
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** Whose messages are mailed. */
export interface VoicemailEmailInput {
    /**
     * The voicemail whose messages are told of.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** Whose messages are told of by SMS. */
export interface VoicemailSmsInput {
    /**
     * The voicemail whose messages are told of.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
    /**
     * Where the SMS go, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/** A number of the account. */
export interface PhoneNumber {
    /**
     * What `numberId` takes, digits as text.
     * @example 101
     */
    id: string;
    /**
     * The number in E.164 form with a leading `+`; the digits alone for a short number.
     * @example +493023125010
     */
    number?: string;
    /**
     * The number as people in its country write it.
     * @example 030 23125010
     */
    localized?: string;
    /** The kind of number. */
    type?: "MOBILE" | "LANDLINE" | "QUICKDIAL" | "INTERNATIONAL" | (string & {});
    /**
     * Where its calls go. Empty: nowhere.
     * @example p0
     */
    endpointId?: string;
    /**
     * What people call that endpoint.
     * @example Anna Schmidt
     */
    endpointAlias?: string;
    /** Where that endpoint can be read. */
    endpointUrl?: string;
    /**
     * For mobile numbers: whether it may be taken to another company.
     *
     * Since 2025-01.
     *
     * Source: From sipgate's client library.
     */
    mnpState?: MnpState | null;
    /**
     * The porting it came with.
     *
     * Since 2025-01.
     *
     * Source: From sipgate's client library.
     */
    portId?: number | null;
    /**
     * How far the porting of the number is.
     *
     * Source: The 2022 description explains it in its text on this list, but does not show it in the answer.
     */
    portState?: PortState;
}

/** Whether a mobile number may be taken to another company. */
export interface MnpState {
    /** True when it is released for that. */
    isReleased?: boolean;
    /**
     * How long it stays released.
     *
     * Format `date-time`.
     */
    releasedUntil?: string | null;
}

/** How far the porting of a number is. */
export interface PortState {
    /**
     * The step that is reached. `status` of a porting lists them (`portings.get`).
     * @example 400
     */
    status?: number;
}

/** Numbers of the account. */
export interface PhoneNumberList {
    /** One page of them in `numbers.list`, all of them elsewhere. */
    items: PhoneNumber[];
}

/**
 * A number that leads to a line or a group.
 *
 * Source: The 2022 description shows a contact's number here, as two schemas of one name overwrote each other; `id` and `localized` are concluded from GET /numbers, so count on neither.
 */
export interface EndpointNumber {
    /**
     * What `numberId` takes, digits as text. May be missing.
     * @example 101
     */
    id?: string;
    /**
     * The number in E.164 form with a leading `+`.
     * @example +493023125010
     */
    number: string;
    /**
     * The number as people in its country write it. May be missing.
     * @example 030 23125010
     */
    localized?: string;
    /** The kind of number, one word. Should the answer be as sipgate describes it, a list of words. */
    type?: ("MOBILE" | "LANDLINE" | "QUICKDIAL" | "INTERNATIONAL" | (string & {})) | string[];
}

/** The numbers that lead there. */
export interface EndpointNumberList {
    /** All of them; there are no pages. */
    items: EndpointNumber[];
}

/** Where a number's calls go. */
export interface NumberRouting {
    /**
     * The endpoint that is to take them: `p0` a phone line, `g0` a group, `f0` a fax line, `e0` a device.
     * @example p0
     */
    endpointId?: string | undefined;
    /**
     * Releases a mobile number, so that it can be taken to another company. False takes that back, and so may leaving it out.
     * @example false
     */
    releaseForMnp?: boolean | undefined;
    /**
     * Whether it is a short number. Left out, it may count as false.
     * @example false
     */
    quickDial?: boolean | undefined;
}

/**
 * A short number and whose it is.
 * @example {"userId":"w0","number":"42"}
 */
export interface QuickDialInput {
    /**
     * The user who is reached with it.
     *
     * Matches `^w\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example w0
     */
    userId: string;
    /**
     * The digits. What happens without them is not documented.
     *
     * Matches `^\d+$`.
     * @example 42
     */
    number?: string | undefined;
}

/** Whose password is to be chosen anew. */
export interface PasswordResetInput {
    /**
     * The name the user logs in with, which is a mail address.
     *
     * Not empty.
     * @example anna@example.com
     */
    username: string;
}

/** The new password. */
export interface PasswordResetConfirmation {
    /**
     * The password that the user is to log in with from then on. Secret.
     *
     * Not empty.
     */
    password: string;
    /**
     * The same once more, against typing errors.
     *
     * Not empty.
     *
     * Source: That the change is refused when the two differ is assumed.
     */
    passwordRepeat: string;
}

/**
 * Where calls go after a while.
 *
 * Source: The 2022 description requires no field of this; its example has all of them, and without these three a list could not be written back.
 */
export interface Forwarding {
    /**
     * What people call the destination.
     * @example Accounting
     */
    alias?: string;
    /**
     * A number in E.164 form or an extension such as `p1`.
     * @example p1
     */
    destination: string;
    /**
     * Seconds of ringing before; 0 forwards at once.
     * @example 20
     */
    timeout: number;
    /** Whether calls are forwarded there. */
    active: boolean;
}

/** The forwardings of a phone line. */
export interface ForwardingList {
    /** All of them, three at most. */
    items: Forwarding[];
}

/** Where calls are to go after a while. */
export interface ForwardingInput {
    /**
     * A number in E.164 form or an extension such as `p1`.
     *
     * Matches `^([a-z]\d+|[+(]?[0-9][0-9 ()/.-]{1,30})$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what can be neither an extension nor a number.
     * @example +491713920001
     */
    destination: string;
    /**
     * Seconds of ringing before, 600 at most; 0 forwards at once.
     *
     * At least `0`; at most `600`.
     * @example 20
     */
    timeout: number;
    /** Whether calls are forwarded there. */
    active: boolean;
}

/** All forwardings of a phone line. */
export interface ForwardingsInput {
    /**
     * All forwardings there shall be, three at most. Their order may count.
     *
     * At most `3` items.
     *
     * Source: In which order they are tried is not documented.
     */
    forwardings: readonly ForwardingInput[];
}

/** A number that rings beside the devices. */
export interface ParallelForwarding {
    /**
     * What `parallelForwardingId` takes.
     * @example x0
     */
    id: string;
    /**
     * What people call it.
     * @example Mobile at home
     */
    alias?: string;
    /**
     * The number that rings, in E.164 form.
     * @example +491713920001
     */
    destination?: string;
    /** Whether it rings along. */
    active?: boolean;
}

/** Numbers that ring beside the devices. */
export interface ParallelForwardingList {
    /** All of them; there are no pages. */
    items: ParallelForwarding[];
}

/** A number that is to ring beside the devices. */
export interface ParallelForwardingInput {
    /**
     * The number that is to ring, in E.164 form.
     *
     * Matches `^([a-z]\d+|[+(]?[0-9][0-9 ()/.-]{1,30})$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what can be neither an extension nor a number.
     * @example +491713920001
     */
    destination: string;
    /**
     * What people call it.
     * @example Mobile at home
     */
    alias?: string | undefined;
    /** Whether it is to ring along. */
    active: boolean;
}

/** The voicemail of a phone line. */
export interface PhonelineVoicemail {
    /**
     * What `voicemailId` takes.
     * @example v0
     */
    id: string;
    /**
     * What people call it.
     * @example Voicemail of Anna Schmidt
     */
    alias?: string;
    /**
     * Seconds of ringing before it answers.
     * @example 20
     */
    timeout?: number;
    /** Whether it answers. */
    active?: boolean;
    /** Where `phonelines.voicemails.setTranscription` writes. */
    transcriptionsUrl?: string;
    /** Whether messages are written down. */
    transcription?: boolean;
    /** Whether this product can write messages down. */
    canTranscribe?: boolean;
    /** Where `phonelines.voicemails.greetings.list` reads. */
    greetingsUrl?: string;
    /** What people call the greeting that is played. */
    activeGreetingAlias?: string;
    /**
     * The greeting that is played, by its id.
     * @example 42
     */
    activeGreetingId?: string;
    /**
     * The short number that is called to listen to it.
     * @example 50000
     */
    accessNumber?: string;
}

/** The voicemails of a phone line or a group. */
export interface PhonelineVoicemailList {
    /** All of them; there are no pages. */
    items: PhonelineVoicemail[];
}

/** Whether and when a voicemail answers. */
export interface VoicemailSettings {
    /** Whether it answers. */
    active: boolean;
    /** Whether messages are written down. */
    transcription: boolean;
    /**
     * Seconds of ringing before it answers.
     *
     * At least `0`.
     * @example 20
     */
    timeout?: number | undefined;
}

/** What callers hear before they speak. */
export interface Greeting {
    /**
     * What `greetingId` takes.
     * @example 42
     */
    id: string;
    /**
     * What people call it.
     * @example Holidays
     */
    alias?: string;
    /** Where the sound file lies. */
    greetingUrl?: string;
    /** Whether it is the one that callers hear. */
    active?: boolean;
}

/** Greetings of a voicemail. */
export interface GreetingList {
    /** All of them; there are no pages. */
    items: Greeting[];
}

/** A sound file for a greeting. */
export interface GreetingInput {
    /**
     * The name of the file, with its ending.
     *
     * Not empty.
     * @example holidays.mp3
     */
    filename: string;
    /**
     * The file in Base64, at most 15,000,000 characters. The example is an MP3 file of silence.
     *
     * Not empty; at most `15000000` characters.
     * @example /+MYwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
     */
    base64Content: string;
}

/** Whether a greeting is played. */
export interface GreetingSetting {
    /** True when callers are to hear it. */
    active: boolean;
}

/** Whether messages are written down. */
export interface TranscriptionSetting {
    /** True when messages are to be written down. */
    active: boolean;
}

/**
 * Where a phone line's calls are posted to.
 *
 * Source: The 2022 description requires no field of this; its example has all of them.
 */
export interface PhonelineWebhookSettings {
    /** Whether incoming calls are posted. */
    incomingActive: boolean;
    /** Whether outgoing calls are posted. */
    outgoingActive: boolean;
    /**
     * Where incoming calls are posted to.
     * @example https://example.com/push
     */
    incomingUrl: string;
    /**
     * Where outgoing calls are posted to.
     * @example https://example.com/push
     */
    outgoingUrl: string;
    /** Whether pushes and answers are kept for `phonelines.sipgateio.log.list`. */
    log: boolean;
    /** A certificate in PEM form that the server is to show. */
    certificate?: string;
    /** Whether a self-signed certificate was allowed. sipgate accepts none today. */
    allowSelfSigned?: boolean;
}

/**
 * Where a phone line's calls are to be posted to.
 *
 * Source: sipgate requires the two URLs alone. That the types want three more is ours, since they are false when they are left out.
 * @example {"incomingActive":true,"outgoingActive":true,"incomingUrl":"https://example.com/push","outgoingUrl":"https://example.com/push","log":false}
 */
export interface PhonelineWebhookSettingsInput {
    /** Posts incoming calls. False when left out: then none are posted. */
    incomingActive: boolean;
    /** Posts outgoing calls. False when left out: then none are posted. */
    outgoingActive: boolean;
    /**
     * Where incoming calls are posted to. Empty: nowhere.
     *
     * Matches `^(https?://.+)?$`.
     * @example https://example.com/push
     */
    incomingUrl: string;
    /**
     * Where outgoing calls are posted to. Empty: nowhere.
     *
     * Matches `^(https?://.+)?$`.
     * @example https://example.com/push
     */
    outgoingUrl: string;
    /** Keeps pushes and answers for `phonelines.sipgateio.log.list`. False when left out. */
    log: boolean;
    /** A certificate in PEM form that the server is to show. */
    certificate?: string | undefined;
    /** Asks for self-signed certificates to be accepted. False when left out. sipgate accepts none today. */
    allowSelfSigned?: boolean | undefined;
}

/** A phone line, as lists show it. */
export interface PhonelineListItem {
    /**
     * What `phonelineId` takes.
     * @example p0
     */
    id: string;
    /**
     * What people call it.
     * @example Anna Schmidt
     */
    alias?: string;
    /** Where `phonelines.blockAnonymous.get` reads. */
    blockAnonymousUrl?: string;
    /** Where `phonelines.devices.list` reads. */
    devicesUrl?: string;
    /** Where `phonelines.forwardings.list` reads. */
    forwardingsUrl?: string;
    /** Where `phonelines.numbers.list` reads. */
    numbersUrl?: string;
    /** Where `phonelines.parallelForwardings.list` reads. */
    parallelForwardingsUrl?: string;
    /** Where `phonelines.voicemails.list` reads. */
    voicemailsUrl?: string;
}

/** The phone lines of a user. */
export interface PhonelineList {
    /** All of them; there are no pages. */
    items: PhonelineListItem[];
}

/** A phone line. */
export interface Phoneline {
    /**
     * What `phonelineId` takes.
     * @example p0
     */
    id: string;
    /**
     * What people call it.
     * @example Anna Schmidt
     */
    alias?: string;
    /** When its voicemail takes calls. */
    voicemails?: VoicemailTiming[];
}

/** When a voicemail takes a call. */
export interface VoicemailTiming {
    /**
     * The voicemail, as `voicemails.get` takes it.
     * @example v0
     */
    id?: string;
    /**
     * Seconds of ringing before it answers.
     * @example 20
     */
    timeout?: number;
    /** Whether it answers at all. */
    active?: boolean;
}

/** The name of a line. */
export interface ExtensionAlias {
    /**
     * What people call it from now on.
     *
     * Not empty.
     * @example Anna Schmidt
     */
    alias: string;
}

/** What happens to callers who hide their number. */
export interface AnonymousCallers {
    /** Whether they are kept away. */
    enabled: boolean;
    /** `REJECT` they hear that they are rejected, `VOICEMAIL` they can leave a message. */
    target?: "REJECT" | "VOICEMAIL" | (string & {});
}

/**
 * What is to happen to callers who hide their number.
 * @example {"enabled":true,"target":"VOICEMAIL"}
 */
export interface AnonymousCallersInput {
    /** Whether they are kept away. */
    enabled: boolean;
    /** `REJECT` rejects them, `VOICEMAIL` lets them leave a message. Send it with `enabled: true`. */
    target?: "REJECT" | "VOICEMAIL" | (string & {}) | undefined;
}

/** A device that is to ring. */
export interface DeviceRouting {
    /**
     * The device that is to ring.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** Numbers that move from another provider to sipgate together. */
export interface Porting {
    /**
     * A number as text. Requests take the same number as a number.
     * @example 4711
     */
    id: string;
    /**
     * The day the numbers move.
     *
     * Format `date`.
     * @example 2026-05-04
     */
    portDate?: string;
    /** The numbers that move. */
    numbers?: PortingNumber[];
    /**
     * How far the porting is. WBCI is the system through which German providers agree on a porting. More may be added.
     *
     * - 100: the user's fax has not come yet
     * - 150: the user has not agreed by mail yet
     * - 160: the link for the agreement was made
     * - 170: the user followed that link
     * - 200: the other provider's fax has not come yet
     * - 250: the request went out over WBCI
     * - 251: WBCI could not be reached
     * - 252: the other provider refused over WBCI
     * - 400: the other provider agreed
     * - 450: the exchange of data is still to come
     * - 451: the exchange of data failed
     * - 500: done
     * - 600: cancelled
     * @example 400
     */
    status?: number;
    /** Whether the porting can still be called off. */
    revocable?: boolean;
    /** Whether the porting is still under way. */
    pending?: boolean;
}

/** One number that moves. */
export interface PortingNumber {
    /** The id of the number. */
    id?: string;
    /**
     * The number in E.164.
     * @example +493023125010
     */
    number?: string;
}

/** The portings of an account. */
export interface PortingList {
    /** All of them; there are no pages. */
    items: Porting[];
}

/** What may be done or not. Names that begin with `CAN_` grant it when their value is true. */
export type RestrictionName = "CAN_CREATE_REGISTER_DEVICE" | "CAN_DELETE_REGISTER_DEVICE" | "CAN_CREATE_TRUNK_DEVICE" | "CAN_DELETE_TRUNK_DEVICE" | "CAN_BOOK_TRUNKING" | "CAN_SEE_TRUNKING_CONTINGENT_ADVERTISEMENT" | "CAN_CREATE_MOBILE_DEVICE" | "CAN_DELETE_MOBILE_DEVICE" | "CAN_CREATE_UNLINKED_MOBILE_DEVICE" | "CAN_DELETE_UNLINKED_MOBILE_DEVICE" | "CAN_USE_UNLINKED_MOBILE_DEVICES" | "CAN_DELETE_SIM_DEVICE" | "CAN_CREATE_EXTERNAL_DEVICE" | "CAN_DELETE_EXTERNAL_DEVICE" | "CAN_CHANGE_EXTERNAL_DEVICE" | "CAN_BOOK_PHONELINE_FEATURE" | "CAN_CREATE_PHONELINE_EXTENSION" | "CAN_DELETE_PHONELINE_EXTENSION" | "CAN_CREATE_QUICKDIAL_NUMBER" | "CAN_CHANGE_QUICKDIAL_NUMBER" | "CAN_DELETE_QUICKDIAL_NUMBER" | "CAN_GET_HISTORY" | "CAN_CREATE_FAX_EXTENSION" | "CAN_DELETE_FAX_EXTENSION" | "CAN_BOOK_FAX_FEATURE" | "CAN_SEND_FAX" | "CAN_RECEIVE_FAX" | "CAN_CHANGE_DEVICE_EMERGENCY_LOCATION" | "CAN_ACTIVATE_SIM" | "CAN_GET_ACCOUNT_BALANCE" | "CAN_USE_AUTOPROVISION" | "CAN_REORDER_SIM" | "CAN_GET_BLACKLIST" | "CAN_MANAGE_BLACKLIST" | "CAN_CHANGE_PHONE_PROVISIONING_CONFIGURATION" | "CAN_GET_PHONE_PROVISIONING_CONFIGURATION" | "CAN_ACCOUNT_SEND_WEB_SMS" | "CAN_ACTIVATE_CALL_RECORDING" | "CAN_CHANGE_BUSY_ON_BUSY" | "CAN_CREATE_CRM_INTEGRATION" | "CAN_CHANGE_CRM_INTEGRATION" | "CAN_DELETE_CRM_INTEGRATION" | "CAN_UPGRADE_CONTRACT" | "CAN_CHANGE_USER_LOCATION" | "CAN_CHANGE_USER_LOGIN" | "CAN_CHANGE_USER_ROLE" | "CAN_USE_PBX_FEATURES" | "CAN_USE_PRO_FEATURES" | "CAN_USE_TRUNKS" | "CAN_USE_CONFERENCE_ROOMS" | "CAN_CREATE_CONFERENCE_ROOM" | "CAN_USE_AFFILIATE" | "CAN_USE_PUSH_API" | "CAN_USE_FEATURE_STORE" | "CAN_CREATE_SHARED_CONTACTS" | "CAN_USE_SOFTPHONE" | "CAN_USE_TEAM_CLINQ" | "CAN_ADD_PHONE_NUMBER" | "CAN_EDIT_GROUP_SETTINGS" | "CAN_INDIVIDUALIZE_ACCOUNT" | "CAN_CREATE_WEBUSER" | "CAN_CREATE_UNLINKED_DEVICE" | "CAN_DELETE_UNLINKED_DEVICE" | "CAN_SEE_PREVIEW_MESSAGES" | "CAN_CHANGE_FORWARDING_TIMES" | "CAN_USE_UNLINKED_DEVICES" | "CAN_USE_GROUPS" | "CAN_USE_WEB_BLF" | "CAN_CHANGE_VOICEMAIL_SETTINGS" | "CAN_CREATE_SHARED_VOIP_PHONE_WITHOUT_CHARGE" | "CAN_CREATE_EXTRA_VOIP_PHONE_WITHOUT_CHARGE" | "CAN_CREATE_GREETING_FOR_ALL_USERS" | "CAN_USE_IVR" | "CAN_CREATE_IVR" | "NOTIFICATION_RESTRICTIONS" | "GSUITE_EXTENSION" | (string & {});

/** Whether one thing may be done. */
export interface Restriction {
    restriction?: RestrictionName;
    /**
     * Whether it may be done, mostly true or false. A few names may have other values.
     *
     * Source: The 2022 description declares an object without fields here.
     * @example true
     */
    value?: unknown;
    /**
     * Whom it holds for.
     * @example w0
     */
    target?: string;
}

/** What may be done with the product. */
export interface RestrictionList {
    /** One entry for each name. */
    items: Restriction[];
}

/**
 * Where the events of an account's calls go.
 *
 * Source: The 2022 description requires no field of this. sipgate's client library counts on these four, and writes back what it read, to where both URLs are required.
 */
export interface AccountWebhookSettings {
    /**
     * Gets the events of incoming calls. Empty for none.
     * @example https://app.example.com/incoming
     */
    incomingUrl: string;
    /**
     * Gets the events of outgoing calls. Empty for none.
     * @example https://app.example.com/outgoing
     */
    outgoingUrl: string;
    /** Whether `log.webhooks` notes each push. */
    log: boolean;
    /**
     * The phone lines and groups whose calls are pushed. Empty means no pushes at all, null means all lines and groups.
     *
     * Source: The 2022 description knows no null; sipgate's client library does.
     * @example ["p0","g0"]
     */
    whitelist: string[] | null;
    /**
     * The version of the push API that is spoken.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Its values are not known.
     */
    pushApiVersion?: number;
}

/**
 * Where the events of an account's calls are to go. What is left out is not kept.
 *
 * Source: sipgate requires the two URLs alone. That the types want `log` and `whitelist`, too, is ours, since both are reset when they are left out.
 * @example {"incomingUrl":"https://app.example.com/incoming","outgoingUrl":"https://app.example.com/outgoing","log":true,"whitelist":["p0","g0"]}
 */
export interface AccountWebhookSettingsInput {
    /**
     * Gets the events of incoming calls. Begins with `https://` or, on sipgate classic, `http://`; empty for none.
     *
     * Matches `^(https?://.+)?$`.
     * @example https://app.example.com/incoming
     */
    incomingUrl: string;
    /**
     * Gets the events of outgoing calls. Begins with `https://` or, on sipgate classic, `http://`; empty for none.
     *
     * Matches `^(https?://.+)?$`.
     * @example https://app.example.com/outgoing
     */
    outgoingUrl: string;
    /** Whether `log.webhooks` is to note each push. False when left out. */
    log: boolean;
    /**
     * The phone lines (`p0`) and groups (`g0`) whose calls are pushed. Empty means no pushes at all, null means all lines
     * and groups. Leaving it out may mean null.
     *
     * Source: The 2022 description knows no null, and its example names users; sipgate's client library takes lines and groups only.
     * @example ["p0","g0"]
     */
    whitelist: readonly string[] | null;
    /**
     * The version of the push API that is spoken. Send back what was read.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Its values are not known.
     */
    pushApiVersion?: number | undefined;
}

/** A message that is to be sent. */
export interface SmsInput {
    /**
     * The SMS extension that sends.
     *
     * Matches `^s\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example s0
     */
    smsId: string;
    /**
     * The one number that gets the message, best in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    recipient: string;
    /**
     * The text of the message.
     *
     * Not empty.
     * @example On my way
     */
    message: string;
    /**
     * When to send it, in Unix seconds, in the future and at most 30 days ahead. Without it, at once. `sendAt(date)` of `@sipgate-kit/client` makes it of a `Date`.
     *
     * At least `1000000000`; at most `99999999999`.
     *
     * Source: A whole number in the 2022 description; sipgate's client library sends fractions, too. The 30 days are a check of that library; sipgate answers 400 to a time it does not take. Minimum and maximum are ours: what is below is no moment of these days, what is above is milliseconds.
     * @example 1795600000
     */
    sendAt?: number | undefined;
}

/** What a user sends SMS with. */
export interface SmsExtension {
    /**
     * What messages are sent with, as `smsId`.
     * @example s0
     */
    id: string;
    /**
     * The extension's name for people. Those who get an SMS do not see it.
     * @example SMS of Anna Schmidt
     */
    alias?: string;
    /**
     * The sender that messages show, a number or the word `sipgate`.
     * @example +491713920001
     */
    callerId?: string;
}

/** SMS extensions of a user. */
export interface SmsExtensionList {
    /** All SMS extensions of the user; there are no pages. */
    items: SmsExtension[];
}

/** A number, or the word `sipgate`, that messages can show as their sender. */
export interface SmsCallerId {
    /**
     * What the sender is verified, made the default and removed by; 0 is the preset one.
     * @example 1
     */
    id: number;
    /**
     * What those who get an SMS see, a number or the word `sipgate`.
     * @example +491713920001
     */
    phonenumber?: string;
    /** Whether its code was handed in, so that messages may show it. */
    verified?: boolean;
    /** Whether messages of the extension show it. */
    defaultNumber?: boolean;
}

/** Senders of an SMS extension. */
export interface SmsCallerIdList {
    /** All senders of the extension; there are no pages. */
    items: SmsCallerId[];
}

/** A number to become a sender. */
export interface SmsCallerIdInput {
    /**
     * A number that can receive an SMS with the code, best in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    phonenumber: string;
}

/** Whether messages show a sender. */
export interface SmsCallerIdDefault {
    /** True makes it the only default. What false does is not documented, so make another one the default. */
    defaultNumber: boolean;
}

/** The proof that a number is one's own. */
export interface SmsCallerIdVerification {
    /**
     * The code as the SMS has it.
     *
     * Not empty.
     * @example 123456
     */
    verificationCode: string;
}

/** Texts by their names. */
export interface Translations {
    [key: string]: unknown;
}

/**
 * URLs of the API, or templates of URLs, by name.
 *
 * Source: sipgate explains none of the names; the meanings are read from them.
 */
export interface ApiUrls {
    /** The account's master data. */
    accountUrl?: string;
    /** Verifying the account. */
    accountVerifiedUrl?: string;
    /** One postal address. */
    addressUrl?: string;
    /** The postal addresses. */
    addressesUrl?: string;
    /** The numbers registered at an address. */
    addressNumbersUrl?: string;
    /** The account's own OAuth 2 clients. */
    authorizationOauthClientsUrl?: string;
    /** One OAuth 2 client. */
    authorizationOauthClientUrl?: string;
    /** Ending a session of sipgate's own web application. */
    authorizationTokenUrl?: string;
    /** The account's credit. */
    balanceUrl?: string;
    /** Which kinds of calls users may not make. */
    getCallRestrictionsUrl?: string;
    /** Barring a kind of calls for a user. */
    callRestrictionsUrl?: string;
    /** The contacts. */
    contactsUrl?: string;
    /** The link to customer management systems, used by sipgate's own web application. */
    crmBridgeUrl?: string;
    /** The contacts that sipgate makes from the account's users. */
    internalContactsUrl?: string;
    /** The number a device shows. */
    deviceCallerIdUrl?: string;
    /** One device. */
    deviceUrl?: string;
    /** Whether a device announces what a call costs. */
    devicesTariffAnnouncementUrl?: string;
    /** Whether a device has a display of a single row. */
    devicesSingleRowDisplayUrl?: string;
    /** Ordering a SIM card for a device. */
    deviceSimOrdersUrl?: string;
    /** The fax lines of a user. */
    faxlinesUrl?: string;
    /** One fax line. */
    faxlineUrl?: string;
    /** The numbers that lead to a fax line. */
    faxlineNumbersUrl?: string;
    /** The groups. */
    groupsUrl?: string;
    /** One group. */
    groupDetailUrl?: string;
    /** The users of a group. */
    groupUserUrl?: string;
    /** The devices of a group. */
    groupDevicesUrl?: string;
    /** The numbers that lead to a group. */
    groupNumbersUrl?: string;
    /** One entry of the history. */
    historyEntryUrl?: string;
    /** The history. */
    historyUrl?: string;
    /** The notifications of a user. */
    notificationsUrl?: string;
    /** One number. */
    numberUrl?: string;
    /** The account's numbers. */
    numbersUrl?: string;
    /** The numbers of a user. */
    webuserNumbersUrl?: string;
    /** Adding a quick dial number. */
    addDirectDialUrl?: string;
    /** Changing a quick dial number. */
    changeDirectDialUrl?: string;
    /** Deleting a quick dial number. */
    deleteDirectDialUrl?: string;
    /** One phone line, to change or delete. */
    phonelineUrl?: string;
    /** What happens to callers who withhold their number. */
    phonelineBlockAnonymousUrl?: string;
    /** The devices of a phone line. */
    phonelineDevicesUrl?: string;
    /** The forwardings of a phone line. */
    phonelineForwardingsUrl?: string;
    /** The numbers that lead to a phone line. */
    phonelineNumbersUrl?: string;
    /** One parallel forwarding of a phone line. */
    phonelinesParallelForwardingUrl?: string;
    /** The parallel forwardings of a phone line. */
    phonelinesParallelForwardingsUrl?: string;
    /** The webhooks of a phone line. */
    phonelineSipgateIoUrl?: string;
    /** The log of a phone line's webhooks. */
    phonelineSipgateIoLogUrl?: string;
    /** One greeting of a phone line's voicemail box. */
    phonelineVoicemailGreetingUrl?: string;
    /** The greetings of a phone line's voicemail box. */
    phonelineVoicemailGreetingsUrl?: string;
    /** One voicemail box of a phone line. */
    phonelineVoicemailUrl?: string;
    /** The voicemail boxes of a phone line. */
    phonelineVoicemailsUrl?: string;
    /** The phone lines of a user. */
    phonelinesUrl?: string;
    /** One phone line with its details. */
    phonelineDetailUrl?: string;
    /** One porting. */
    portingUrl?: string;
    /** The portings. */
    portingsUrl?: string;
    /** What a user may do with the product booked. */
    restrictionsUrl?: string;
    /** Starting a call. */
    sessionsCallUrl?: string;
    /** The account's webhooks. */
    settingsSipgateioUrl?: string;
    /** The SMS extensions of a user. */
    smsUrl?: string;
    /** The senders an SMS extension may show. */
    smsCallerIdsUrl?: string;
    /** The web application's texts. */
    translationsUrl?: string;
    /** Who is logged in. */
    userInfoUrl?: string;
    /** One user. */
    userUrl?: string;
    /** Whether a user's second caller hears the busy tone. */
    userBusyOnBusyUrl?: string;
    /** The device a user calls with. */
    userDefaultDeviceUrl?: string;
    /** The devices of a user. */
    userDevicesUrl?: string;
    /** The SIM card of a user's device. */
    userDeviceSimUrl?: string;
    /** Creating an external device. */
    userExternalDevicesUrl?: string;
    /** Creating a mobile device. */
    userMobileDevicesUrl?: string;
    /** Creating a register device. */
    userRegisterDevicesUrl?: string;
    /** Whether a user is an administrator. */
    userRoleUrl?: string;
    /** The users. */
    usersUrl?: string;
    /** The voicemail boxes. */
    voicemailsUrl?: string;
    /** One voicemail box. */
    voicemailDetailUrl?: string;
}

/** A person of a sipgate account. */
export interface User {
    /**
     * What `userId` takes. Unique within the account only; `w0` exists in every account.
     * @example w0
     */
    id: string;
    /** The given name. */
    firstname?: string;
    /** The family name. */
    lastname?: string;
    /**
     * The mail address.
     * @example anna@example.com
     */
    email?: string;
    /**
     * The device that calls are started with when none is named.
     * @example e0
     */
    defaultDevice?: string;
    /** Whether a second caller hears the busy tone while the user is in a call. */
    busyOnBusy?: boolean;
    /**
     * The postal address the user works at, a number as text. Requests take the same number as a number.
     * @example 13
     */
    addressId?: string;
    /**
     * The ids of the user's direct dial numbers.
     * @example ["101"]
     */
    directDialIds?: string[];
    /**
     * A name of the IANA time zone database.
     * @example Europe/Berlin
     */
    timezone?: string;
    /** Whether the user is an administrator of the account. */
    admin?: boolean;
}

/** The users of an account. */
export interface UserList {
    /** All of them; there are no pages. */
    items: User[];
}

/**
 * Whether a second caller hears the busy tone.
 *
 * Source: The 2022 description leaves `enabled` optional with false as its default; required here, as it is all the body says.
 */
export interface BusyOnBusySetting {
    /** True for the busy tone. */
    enabled: boolean;
}

/** The device a user calls with. */
export interface DefaultDeviceSetting {
    /**
     * One of the user's devices.
     * @example e0
     */
    deviceId: string;
}

/** Where a user works. */
export interface LocationSetting {
    /**
     * One of the account's postal addresses.
     * @example 13
     */
    addressId: number;
}

/** What a user may do in the account. */
export interface RoleSetting {
    /** True makes an administrator, false takes that away. */
    admin: boolean;
}

/** A voicemail, as lists show it. */
export interface VoicemailListItem {
    /**
     * What `voicemailId` takes.
     * @example v0
     */
    id: string;
    /**
     * What people call it.
     * @example Voicemail of Anna Schmidt
     */
    alias?: string;
    /** The phone line or group whose calls it takes. */
    belongsToEndpoint?: VoicemailOwner;
}

/** What a voicemail belongs to. */
export interface VoicemailOwner {
    /**
     * The id of the phone line or group.
     * @example p0
     */
    extension?: string;
    /** What kind of thing `extension` is. */
    type?: "SMS" | "REGISTER" | "EXTERNAL" | "FAX" | "MOBILE" | "GROUP" | "VOICEMAIL" | "PHONELINE" | "USER" | (string & {});
}

/** The account's voicemails. */
export interface VoicemailList {
    /** All of them; there are no pages. */
    items: VoicemailListItem[];
}

/** A voicemail. */
export interface Voicemail {
    /**
     * What `voicemailId` takes.
     * @example v0
     */
    id: string;
    /**
     * What people call it.
     * @example Voicemail of Anna Schmidt
     */
    alias?: string;
    /** The phone line or group whose calls it takes. */
    belongsToEndpoint?: VoicemailOwner;
    /** Whether messages are written down. */
    transcription?: boolean;
    /** Whether this product can write messages down. */
    canTranscribe?: boolean;
    /** What people call the greeting that is played. */
    activeGreetingAlias?: string;
    /**
     * The greeting that is played, by its id.
     * @example 42
     */
    activeGreetingId?: string;
    /**
     * The short number that is called to listen to it.
     * @example 50000
     */
    accessNumber?: string;
}

/** Which message is played where. */
export interface VoicemailPlayback {
    /**
     * The device that rings.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * The message: the id of its entry in the history. The misspelt name is sipgate's.
     *
     * Not empty.
     * @example 5017300003
     */
    datadId: string;
}

/** What is recorded where. */
export interface RecordingInput {
    /**
     * The device that rings.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * What the recording is for: a voicemail or a menu.
     *
     * Not empty.
     * @example v0
     */
    targetId: string;
    /**
     * The part of a menu, such as `MAIN` or `a0`.
     * @example MAIN
     */
    endpoint?: string | undefined;
}

/** What `account.verify` takes. */
export interface AccountVerifyArguments {
    /**
     * The code as it was received.
     * @example ABC123
     */
    verificationCode: string;
}

/** What `addresses.get` takes. */
export interface AddressesGetArguments {
    /**
     * The address, as a number. Users and devices name it as text; turn that into a number.
     * @example 13
     */
    addressId: number;
}

/** What `addresses.update` takes. */
export interface AddressesUpdateArguments {
    /**
     * The address, as a number. Users and devices name it as text; turn that into a number.
     * @example 13
     */
    addressId: number;
    /**
     * The country as two letters of ISO 3166-1.
     *
     * Not empty.
     * @example DE
     */
    countrycode: string;
    /** The state or region. */
    state?: string | undefined;
    /**
     * The postal code.
     *
     * Not empty.
     * @example 10115
     */
    postcode: string;
    /**
     * The town.
     *
     * Not empty.
     * @example Berlin
     */
    city: string;
    /**
     * The street without the number.
     * @example Beispielstr.
     */
    street?: string | undefined;
    /**
     * The number of the house, with letters if it has any.
     * @example 7a
     */
    number?: string | undefined;
    /**
     * The first line, where the country writes addresses in lines.
     * @example 1-3 Example Gardens
     */
    address1?: string | undefined;
    /**
     * The second line, where the country writes addresses in lines.
     * @example Flat A
     */
    address2?: string | undefined;
}

/** What `addresses.numbers.list` takes. */
export interface AddressesNumbersListArguments {
    /**
     * The address, as a number. Users and devices name it as text; turn that into a number.
     * @example 13
     */
    addressId: number;
}

/** What `app.events.delete` takes. */
export interface AppEventsDeleteArguments {
    /**
     * The event, as a number. The list gives the same number as text in `eventId`.
     * @example 42
     */
    id: number;
}

/** What `authorization.clients.create` takes. */
export interface AuthorizationClientsCreateArguments {
    /**
     * The application's name, as its users read it before they agree.
     * @example Example application
     */
    name: string;
    /**
     * What the application does, in a few words.
     * @example Shows what is left of the user's credit.
     */
    description: string;
    /**
     * Where users may be sent back to after login or logout. `*` stands for any ending.
     * @example ["https://app.example.com/*"]
     */
    redirectUris: readonly string[];
    /**
     * Origins whose pages may call the login server from a browser. `*` stands for any first label.
     * @example ["https://*.example.com"]
     */
    webOrigins: readonly string[];
    /**
     * Where the privacy policy lies.
     * @example https://www.example.com/privacy
     */
    privacyUrl: string;
    /**
     * Where the terms of use lie.
     * @example https://www.example.com/terms
     */
    termsUrl: string;
}

/** What `authorization.clients.get` takes. */
export interface AuthorizationClientsGetArguments {
    /**
     * The client. Take it as it is; its form has changed over the years.
     * @example 2556404-0-dc848ae6-085c-11e8-92a6-31b99c83912e
     */
    clientId: string;
}

/** What `authorization.clients.update` takes. */
export interface AuthorizationClientsUpdateArguments {
    /**
     * The client. Take it as it is; its form has changed over the years.
     * @example 2556404-0-dc848ae6-085c-11e8-92a6-31b99c83912e
     */
    clientId: string;
    /**
     * The application's name, as its users read it before they agree.
     * @example Example application
     */
    name: string;
    /**
     * What the application does, in a few words.
     * @example Shows what is left of the user's credit.
     */
    description: string;
    /**
     * Where users may be sent back to after login or logout. `*` stands for any ending.
     * @example ["https://app.example.com/*"]
     */
    redirectUris: readonly string[];
    /**
     * Origins whose pages may call the login server from a browser. `*` stands for any first label.
     * @example ["https://*.example.com"]
     */
    webOrigins: readonly string[];
    /**
     * Where the privacy policy lies.
     * @example https://www.example.com/privacy
     */
    privacyUrl: string;
    /**
     * Where the terms of use lie.
     * @example https://www.example.com/terms
     */
    termsUrl: string;
}

/** What `authorization.clients.delete` takes. */
export interface AuthorizationClientsDeleteArguments {
    /**
     * The client. Take it as it is; its form has changed over the years.
     * @example 2556404-0-dc848ae6-085c-11e8-92a6-31b99c83912e
     */
    clientId: string;
}

/** What `authorization.clients.gdpr.get` takes. */
export interface AuthorizationClientsGdprGetArguments {
    /**
     * The client. Take it as it is; its form has changed over the years.
     * @example 2556404-0-dc848ae6-085c-11e8-92a6-31b99c83912e
     */
    clientId: string;
}

/** What `autoRecordings.greeting.create` takes. */
export interface AutoRecordingsGreetingCreateArguments {
    /**
     * The name of the file with its ending.
     *
     * Not empty.
     * @example greeting.mp3
     */
    filename: string;
    /**
     * The file in Base64, at most 15,000,000 characters, which is about 11 MB of sound. The example is an MP3 file of silence.
     *
     * Not empty; at most `15000000` characters.
     * @example /+MYwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
     */
    base64Content: string;
}

/** What `autoRecordings.greeting.delete` takes. */
export interface AutoRecordingsGreetingDeleteArguments {
    /**
     * The announcement, as `id` of `autoRecordings.greeting.get` gives it.
     * @example 42
     */
    greetingId: string;
}

/** What `autoRecordings.settings.get` takes. */
export interface AutoRecordingsSettingsGetArguments {
    /**
     * The device, by its id.
     * @example e0
     */
    extension: string;
}

/** What `autoRecordings.settings.set` takes. */
export interface AutoRecordingsSettingsSetArguments {
    /**
     * The device, by its id.
     * @example e0
     */
    extension: string;
    /** True to record every call. */
    active: boolean;
}

/** What `blacklist.create` takes. */
export interface BlacklistCreateArguments {
    /**
     * The number in E.164, or the beginning of the numbers, country code first. The leading `+` may be left out in
     * requests; sipgate stores it.
     *
     * Matches `^\+?[1-9]\d{1,14}$`.
     *
     * Source: That sipgate stores the `+` comes from a third party.
     * @example +493023125010
     */
    phoneNumber: string;
    /** True blocks every number that begins with `phoneNumber`, false this number alone. False when left out. */
    isBlock?: boolean | undefined;
}

/** What `blacklist.delete` takes. */
export interface BlacklistDeleteArguments {
    /**
     * The number or beginning of the entry, as the list gives it.
     *
     * Matches `^\+?[1-9]\d{1,14}$`.
     * @example +493023125010
     */
    phoneNumber: string;
}

/** What `callRestrictions.get` takes. */
export interface CallRestrictionsGetArguments {
    /**
     * The users, by their ids. Each is sent as a parameter of its own.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example ["w0"]
     */
    userIds?: readonly string[] | undefined;
}

/** One user's restrictions, or a list of them. It is the list when it has `items`. */
export type CallRestrictionsGetAnswer = CallRestrictions | CallRestrictionsList;

/** What `callRestrictions.set` takes. */
export interface CallRestrictionsSetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The restriction, by the name it has in the answer.
     * @example roaming
     */
    restriction: "foreignSpecial" | "charged" | "roaming" | "highCostForeignNumbers";
    /** True bars these calls, false allows them. */
    enabled: boolean;
}

/** What `calls.startOnNeo` takes. */
export interface CallsStartOnNeoArguments {
    /**
     * The device that rings first.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * The number to reach, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{0,30}$`.
     *
     * Source: The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125010
     */
    targetNumber: string;
    /**
     * The number that the callee sees, one of the account's.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125011
     */
    callerId?: string | undefined;
    /**
     * The channel the call belongs to. Its form is not known.
     *
     * Not empty.
     * @example example-channel
     */
    channelId?: string | undefined;
}

/** What `calls.start` takes. */
export interface CallsStartArguments {
    /**
     * Where the call begins: an extension of the user such as `e0` or `p0`, or a telephone number, with `deviceId` then.
     *
     * Matches `^([a-z]\d+|[+(]?[0-9][0-9 ()/.-]{1,30})$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what can be neither an extension nor a number.
     * @example e0
     */
    caller: string;
    /**
     * The number to reach, best in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{0,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125010
     */
    callee: string;
    /**
     * The device that pays. Needed when `caller` is a number.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId?: string | undefined;
    /**
     * The number the callee sees, one of the account's.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125011
     */
    callerId?: string | undefined;
}

/** What `calls.hangUp` takes. */
export interface CallsHangUpArguments {
    /**
     * The call: `sessionId` of a call that was started, or `callId` of a push or of the list. Upper-case hexadecimal, of any length.
     *
     * Not empty.
     * @example 54566B150B0C0D3A
     */
    callId: string;
}

/** What `calls.playAnnouncement` takes. */
export interface CallsPlayAnnouncementArguments {
    /**
     * The call: `sessionId` of a call that was started, or `callId` of a push or of the list. Upper-case hexadecimal, of any length.
     *
     * Not empty.
     * @example 54566B150B0C0D3A
     */
    callId: string;
    /**
     * A WAV file that sipgate can fetch: PCM, 16 bit, mono, 8 kHz.
     *
     * Matches `^https?://`; format `uri`.
     * @example https://example.com/hello.wav
     */
    url: string;
}

/** What `calls.sendDtmf` takes. */
export interface CallsSendDtmfArguments {
    /**
     * The call: `sessionId` of a call that was started, or `callId` of a push or of the list. Upper-case hexadecimal, of any length.
     *
     * Not empty.
     * @example 54566B150B0C0D3A
     */
    callId: string;
    /**
     * The keys in their order: 0 to 9, A to D, `*` and `#`.
     *
     * Matches `^[0-9A-Da-d*#]+$`.
     * @example 1#
     */
    sequence: string;
}

/** What `calls.setHold` takes. */
export interface CallsSetHoldArguments {
    /**
     * The call: `sessionId` of a call that was started, or `callId` of a push or of the list. Upper-case hexadecimal, of any length.
     *
     * Not empty.
     * @example 54566B150B0C0D3A
     */
    callId: string;
    /** True puts all who take part on hold, false takes them back. */
    value: boolean;
}

/** What `calls.setMuted` takes. */
export interface CallsSetMutedArguments {
    /**
     * The call: `sessionId` of a call that was started, or `callId` of a push or of the list. Upper-case hexadecimal, of any length.
     *
     * Not empty.
     * @example 54566B150B0C0D3A
     */
    callId: string;
    /** True mutes the user, so that the others do not hear them; false lets them speak again. */
    value: boolean;
}

/** What `calls.setRecording` takes. */
export interface CallsSetRecordingArguments {
    /**
     * The call: `sessionId` of a call that was started, or `callId` of a push or of the list. Upper-case hexadecimal, of any length.
     *
     * Not empty.
     * @example 54566B150B0C0D3A
     */
    callId: string;
    /** True starts the recording, false ends it. */
    value: boolean;
    /** Tells everyone in the call that it is being recorded. */
    announcement: boolean;
}

/** What `calls.transfer` takes. */
export interface CallsTransferArguments {
    /**
     * The call: `sessionId` of a call that was started, or `callId` of a push or of the list. Upper-case hexadecimal, of any length.
     *
     * Not empty.
     * @example 54566B150B0C0D3A
     */
    callId: string;
    /** False puts it through at once (blind), true after speaking with them. */
    attended: boolean;
    /**
     * The number that takes it over.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{0,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125011
     */
    phoneNumber: string;
    /**
     * The number that the one who takes over sees, one of the account's.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +493023125012
     */
    callerId?: string | undefined;
}

/** What `channels.events.list` takes. */
export interface ChannelsEventsListArguments {
    /**
     * The channel. Its form is not known.
     * @example example-channel
     */
    channelId: string;
}

/** What `contacts.importCsv` takes. */
export interface ContactsImportCsvArguments {
    /**
     * The file in Base64, with its line of names.
     *
     * Not empty.
     * @example Zmlyc3RuYW1lLGxhc3RuYW1lLG51bWJlcgpBZGEsQmVpc3BpZWwsKzQ5MzAyMzEyNTEwMAo=
     */
    base64Content: string;
}

/** What `contacts.importGoogle` takes. */
export interface ContactsImportGoogleArguments {
    /**
     * An access token of the Google account that may read its contacts. Secret.
     *
     * Not empty.
     */
    token: string;
}

/** What `contacts.exportCsv` takes. */
export interface ContactsExportCsvArguments {
    /**
     * Only contacts of these kinds: `PRIVATE` the user's own, `SHARED` those of the account, `INTERNAL` those sipgate makes of the users.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example ["SHARED"]
     */
    scope?: readonly ("PRIVATE" | "SHARED" | "INTERNAL")[] | undefined;
}

/** What `contacts.vcards.list` takes. */
export interface ContactsVcardsListArguments {
    /**
     * Only contacts of these kinds: `PRIVATE` the user's own, `SHARED` those of the account, `INTERNAL` those sipgate makes of the users.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example ["SHARED"]
     */
    scope?: readonly ("PRIVATE" | "SHARED" | "INTERNAL")[] | undefined;
    /**
     * Only contacts with one of these labels.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    labels?: readonly string[] | undefined;
    /**
     * Only these contacts, by their ids.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example ["b3d9af4a-78f9-11e6-8b77-86f30ca893d3"]
     */
    contactIds?: readonly string[] | undefined;
    /**
     * Only these properties of each contact, by their names in vCards.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    wantedFields?: readonly string[] | undefined;
    /**
     * Only contacts that this text is found in. In which fields it is looked for is not known.
     *
     * Not empty.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    filter?: string | undefined;
    /**
     * How many at most. The default is not known.
     *
     * At least `0`.
     */
    limit?: number | undefined;
    /**
     * How many to leave out.
     *
     * At least `0`.
     */
    offset?: number | undefined;
    /**
     * The id of the last contact of the page before, instead of `offset`.
     *
     * Not empty.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    lastId?: string | undefined;
}

/** What `contacts.vcards.set` takes. */
export interface ContactsVcardsSetArguments {
    /**
     * Who is to see the contacts: `PRIVATE` the user alone, `SHARED` the whole account. Which holds without it is not known.
     *
     * Source: The values are those of other operations.
     * @example PRIVATE
     */
    scope?: "PRIVATE" | "SHARED" | undefined;
    /** The contacts, each with what it is to be. */
    data: readonly ContactVcardInput[];
}

/** What `contacts.list` takes. */
export interface ContactsListArguments {
    /**
     * Only contacts with one of these numbers. Each is sent as a parameter of its own.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example ["+493023125010"]
     */
    phonenumbers?: readonly string[] | undefined;
    /**
     * How many contacts a page has at most.
     *
     * At least `0`.
     * @default 5000
     */
    limit?: number | undefined;
    /**
     * How many to leave out. sipgate calls it deprecated and wants `lastId` instead; both work.
     *
     * At least `0`.
     *
     * Source: That it is deprecated is from a third party that read sipgate's description of 2026-08-30.
     * @default 0
     */
    offset?: number | undefined;
    /**
     * The `id` of the last contact of the page before, instead of `offset`.
     *
     * Not empty.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. That it is not empty is ours, since an empty one might count as none.
     */
    lastId?: string | undefined;
    /**
     * Only contacts of these kinds: `PRIVATE` the user's own, `SHARED` those of the account, `INTERNAL` those sipgate makes of the users.
     *
     * At least `1` items.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. That it is not empty is ours, since an empty one might count as none.
     * @example ["PRIVATE"]
     */
    scopes?: readonly string[] | undefined;
}

/** What `contacts.create` takes. */
export interface ContactsCreateArguments {
    /**
     * The whole name, as it is shown.
     * @example Otto Weber
     */
    name?: string | undefined;
    /**
     * The family name. Answers have `name` only.
     * @example Weber
     */
    family?: string | undefined;
    /**
     * The given name. Answers have `name` only.
     * @example Otto
     */
    given?: string | undefined;
    /** A picture in Base64. Null for none. */
    picture?: string | null | undefined;
    /** The contact's mail addresses. */
    emails?: readonly ContactEmailInput[] | undefined;
    /** The contact's telephone and fax numbers. */
    numbers?: readonly ContactNumberInput[] | undefined;
    /** The contact's postal addresses. */
    addresses?: readonly ContactAddressInput[] | undefined;
    /**
     * Companies, each a list: its name, then its departments, as in `[['Example Ltd.', 'Sales']]`.
     * @example [["Example Ltd."]]
     */
    organization?: readonly (readonly string[])[] | undefined;
    /**
     * What somebody wrote about the contact.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Whether requests take it is inferred.
     * @example Calls on Mondays
     */
    note?: string | undefined;
    /**
     * The contact's pages on the web.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Whether requests take it is inferred.
     */
    websites?: readonly ContactWebsiteInput[] | undefined;
    /** Who is to see it: `PRIVATE` the user alone, `SHARED` the whole account. */
    scope: "PRIVATE" | "SHARED";
}

/** What `contacts.deleteMany` takes. */
export interface ContactsDeleteManyArguments {
    /**
     * Contacts by their ids.
     *
     * At least `1` items.
     * @example ["b3d9af4a-78f9-11e6-8b77-86f30ca893d3"]
     */
    contactIds?: readonly string[] | undefined;
    /**
     * All contacts of these kinds: `PRIVATE` the user's own, `SHARED` those of the account, `INTERNAL` those sipgate makes of the users.
     *
     * At least `1` items.
     */
    scope?: readonly ("PRIVATE" | "SHARED" | "INTERNAL")[] | undefined;
    /**
     * All contacts that came from this source. Its values are not known.
     *
     * Not empty.
     */
    source?: string | undefined;
}

/** What `contacts.get` takes. */
export interface ContactsGetArguments {
    /**
     * The contact, as `id` of the list gives it.
     * @example b3d9af4a-78f9-11e6-8b77-86f30ca893d3
     */
    contactId: string;
}

/** What `contacts.update` takes. */
export interface ContactsUpdateArguments {
    /**
     * The contact, as `id` of the list gives it.
     * @example b3d9af4a-78f9-11e6-8b77-86f30ca893d3
     */
    contactId: string;
    /**
     * The id of the contact again, as it stands in the path.
     * @example b3d9af4a-78f9-11e6-8b77-86f30ca893d3
     */
    id?: string | undefined;
    /**
     * The whole name, as it is shown.
     * @example Otto Weber
     */
    name?: string | undefined;
    /**
     * The family name. Answers have `name` only.
     * @example Weber
     */
    family?: string | undefined;
    /**
     * The given name. Answers have `name` only.
     * @example Otto
     */
    given?: string | undefined;
    /** A picture in Base64. Null for none. */
    picture?: string | null | undefined;
    /** The contact's mail addresses. */
    emails?: readonly ContactEmailInput[] | undefined;
    /** The contact's telephone and fax numbers. */
    numbers?: readonly ContactNumberInput[] | undefined;
    /** The contact's postal addresses. */
    addresses?: readonly ContactAddressInput[] | undefined;
    /**
     * Companies, each a list: its name, then its departments, as in `[['Example Ltd.', 'Sales']]`.
     * @example [["Example Ltd."]]
     */
    organization?: readonly (readonly string[])[] | undefined;
    /**
     * What somebody wrote about the contact.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Whether requests take it is inferred.
     * @example Calls on Mondays
     */
    note?: string | undefined;
    /**
     * The contact's pages on the web.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Whether requests take it is inferred.
     */
    websites?: readonly ContactWebsiteInput[] | undefined;
    /** Who is to see it: `PRIVATE` the user alone, `SHARED` the whole account. */
    scope: "PRIVATE" | "SHARED" | (string & {});
}

/** What `contacts.delete` takes. */
export interface ContactsDeleteArguments {
    /**
     * The contact, as `id` of the list gives it.
     * @example b3d9af4a-78f9-11e6-8b77-86f30ca893d3
     */
    contactId: string;
    /**
     * Only if the contact is of one of these kinds: `PRIVATE`, `SHARED`, `INTERNAL`. What happens when it is of another is not known.
     *
     * At least `1` items.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. The meaning is read from the name. That it is not empty is ours, since an empty one might count as none.
     */
    scope?: readonly string[] | undefined;
}

/** What `devices.list` takes. */
export interface DevicesListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * Which kinds, separated by commas: `all`, `app`, `register`, `mobile`, `external`. On accounts of sipgate neo only.
     *
     * Not empty.
     *
     * Since 2025.
     *
     * Source: From sipgate's help article about the new system. That it is not empty is ours, since an empty one might count as none.
     * @example register
     */
    type?: string | undefined;
}

/** What `devices.create` takes. */
export interface DevicesCreateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /** Which kind of device. */
    type: "REGISTER" | "MOBILE" | "EXTERNAL";
    /**
     * What people call it.
     * @example Desk phone
     */
    alias?: string | undefined;
}

/** What `devices.register.create` takes. */
export interface DevicesRegisterCreateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * What people call it. What it is called without is not documented.
     * @example Desk phone
     */
    alias?: string | undefined;
}

/** What `devices.mobile.create` takes. */
export interface DevicesMobileCreateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * What people call it. What it is called without is not documented.
     * @example Desk phone
     */
    alias?: string | undefined;
}

/** What `devices.external.create` takes. */
export interface DevicesExternalCreateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * What people call it.
     * @example Mobile at home
     */
    alias?: string | undefined;
    /**
     * The number that is to ring, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/** What `devices.get` takes. */
export interface DevicesGetArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `devices.update` takes. */
export interface DevicesUpdateArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * Silences the device (do not disturb). Left out, it may count as false.
     * @example false
     */
    dnd?: boolean | undefined;
    /**
     * The account's address that emergency calls are traced to.
     * @example 13
     */
    emergencyAddressId?: number | undefined;
}

/** What `devices.delete` takes. */
export interface DevicesDeleteArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `devices.setAlias` takes. */
export interface DevicesSetAliasArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * What people call it from now on.
     *
     * Not empty.
     * @example Desk phone
     */
    value: string;
}

/** What `devices.callerId.get` takes. */
export interface DevicesCallerIdGetArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `devices.callerId.set` takes. */
export interface DevicesCallerIdSetArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * A number of the account in E.164 with a leading `+`. `anonymous` may stand for none.
     *
     * Source: The 2022 description has the field optional, with digits as its example. Elsewhere `anonymous` stands for a number that is withheld; whether it can be set is not known.
     * @example +493023125010
     */
    value: string;
}

/** What `devices.resetPassword` takes. */
export interface DevicesResetPasswordArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `devices.external.setIncomingCallDisplay` takes. */
export interface DevicesExternalSetIncomingCallDisplayArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /** `CALLER_NUMBER` who calls, `CALLED_NUMBER` which of the account's numbers was called. */
    incomingCallDisplay: "CALLED_NUMBER" | "CALLER_NUMBER";
}

/** What `devices.external.setTargetNumber` takes. */
export interface DevicesExternalSetTargetNumberArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * The number in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/** What `devices.localPrefix.get` takes. */
export interface DevicesLocalPrefixGetArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `devices.localPrefix.set` takes. */
export interface DevicesLocalPrefixSetArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * The area code with its leading 0.
     * @example 030
     */
    value?: string | undefined;
    /** Whether it is put before those numbers. */
    active: boolean;
}

/** What `devices.singleRowDisplay.get` takes. */
export interface DevicesSingleRowDisplayGetArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `devices.singleRowDisplay.set` takes. */
export interface DevicesSingleRowDisplaySetArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /** True when the display has one line. */
    enabled: boolean;
}

/** What `devices.tariffAnnouncement.get` takes. */
export interface DevicesTariffAnnouncementGetArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `devices.tariffAnnouncement.set` takes. */
export interface DevicesTariffAnnouncementSetArguments {
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /** True when the price is told before a call is put through. */
    enabled: boolean;
}

/** What `devices.contingents.list` takes. */
export interface DevicesContingentsListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `devices.sim.activate` takes. */
export interface DevicesSimActivateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * The number on the card.
     *
     * Not empty.
     * @example 1234567
     */
    simId: string;
}

/** What `devices.sim.deactivate` takes. */
export interface DevicesSimDeactivateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `devices.sim.order` takes. */
export interface DevicesSimOrderArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * One of the account's addresses, its number as text.
     *
     * Not empty.
     * @example 13
     */
    addressId: string;
}

/** What `fax.send` takes. */
export interface FaxSendArguments {
    /**
     * The fax line that sends.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /**
     * The number to fax to, best in E.164 form. National forms with spaces and slashes are taken, too.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number. That national forms are taken is from a third party that read sipgate's description of 2026-08-30.
     * @example +493023125010
     */
    recipient: string;
    /**
     * The name of the file.
     *
     * Not empty.
     * @example offer.pdf
     */
    filename: string;
    /**
     * The PDF in Base64, at most 28,330,000 characters, about 21 MB of PDF. Other kinds of files are not sent.
     *
     * Not empty; at most `28330000` characters.
     * @example JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgNTk1IDg0Ml0+PmVuZG9iagp0cmFpbGVyPDwvUm9vdCAxIDAgUj4+CiUlRU9GCg==
     */
    base64Content: string;
}

/** What `fax.resend` takes. */
export interface FaxResendArguments {
    /**
     * The id of its entry in the history.
     *
     * Not empty.
     * @example 5017300002
     */
    faxId: string;
    /**
     * The fax line that sends. Without it, the one from before.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId?: string | undefined;
}

/** What `faxlines.list` takes. */
export interface FaxlinesListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
}

/** What `faxlines.create` takes. */
export interface FaxlinesCreateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
}

/** What `faxlines.update` takes. */
export interface FaxlinesUpdateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The fax line, as `id` of `faxlines.list` or `groupFaxlines.list` gives it. Lines of users and of groups are numbered together.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /**
     * What people call it from now on.
     *
     * Not empty.
     * @example Anna Schmidt
     */
    alias: string;
}

/** What `faxlines.delete` takes. */
export interface FaxlinesDeleteArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The fax line, as `id` of `faxlines.list` or `groupFaxlines.list` gives it. Lines of users and of groups are numbered together.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
}

/** What `faxlines.callerId.get` takes. */
export interface FaxlinesCallerIdGetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The fax line, as `id` of `faxlines.list` or `groupFaxlines.list` gives it. Lines of users and of groups are numbered together.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
}

/** What `faxlines.callerId.set` takes. */
export interface FaxlinesCallerIdSetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The fax line, as `id` of `faxlines.list` or `groupFaxlines.list` gives it. Lines of users and of groups are numbered together.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /**
     * A number of the account in E.164 with a leading `+`. `anonymous` may stand for none.
     *
     * Source: The 2022 description has the field optional, with digits as its example. Elsewhere `anonymous` stands for a number that is withheld; whether it can be set is not known.
     * @example +493023125010
     */
    value: string;
}

/** What `faxlines.numbers.list` takes. */
export interface FaxlinesNumbersListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The fax line, as `id` of `faxlines.list` or `groupFaxlines.list` gives it. Lines of users and of groups are numbered together.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
}

/** What `faxlines.setTagline` takes. */
export interface FaxlinesSetTaglineArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The fax line, as `id` of `faxlines.list` or `groupFaxlines.list` gives it. Lines of users and of groups are numbered together.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /**
     * What is printed there from now on.
     * @example Example Ltd.
     */
    value: string;
}

/** What `groupFaxlines.list` takes. */
export interface GroupFaxlinesListArguments {
    /**
     * Only fax lines of groups that this user is in. All when left out.
     *
     * Not empty.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example w0
     */
    userId?: string | undefined;
}

/** What `groupFaxlines.callerId.get` takes. */
export interface GroupFaxlinesCallerIdGetArguments {
    /**
     * The fax line, as `id` of `faxlines.list` or `groupFaxlines.list` gives it. Lines of users and of groups are numbered together.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
}

/** What `groupFaxlines.numbers.list` takes. */
export interface GroupFaxlinesNumbersListArguments {
    /**
     * The fax line, as `id` of `faxlines.list` or `groupFaxlines.list` gives it. Lines of users and of groups are numbered together.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
}

/** What `groups.list` takes. */
export interface GroupsListArguments {
    /**
     * Only groups that this user is in.
     *
     * Not empty.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example w0
     */
    userId?: string | undefined;
}

/** What `groups.get` takes. */
export interface GroupsGetArguments {
    /**
     * The group, as `id` of `groups.list` gives it.
     *
     * Matches `^g\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example g0
     */
    groupId: string;
}

/** What `groups.devices.add` takes. */
export interface GroupsDevicesAddArguments {
    /**
     * The group, as `id` of `groups.list` gives it.
     *
     * Matches `^g\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example g0
     */
    groupId: string;
    /**
     * The device that is to ring.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `groups.devices.remove` takes. */
export interface GroupsDevicesRemoveArguments {
    /**
     * The group, as `id` of `groups.list` gives it.
     *
     * Matches `^g\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example g0
     */
    groupId: string;
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `groups.faxlines.list` takes. */
export interface GroupsFaxlinesListArguments {
    /**
     * The group, as `id` of `groups.list` gives it.
     *
     * Matches `^g\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example g0
     */
    groupId: string;
}

/** What `groups.numbers.list` takes. */
export interface GroupsNumbersListArguments {
    /**
     * The group, as `id` of `groups.list` gives it.
     *
     * Matches `^g\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example g0
     */
    groupId: string;
}

/** What `groups.users.list` takes. */
export interface GroupsUsersListArguments {
    /**
     * The group, as `id` of `groups.list` gives it.
     *
     * Matches `^g\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example g0
     */
    groupId: string;
}

/** What `groups.voicemails.list` takes. */
export interface GroupsVoicemailsListArguments {
    /**
     * The group, as `id` of `groups.list` gives it.
     *
     * Matches `^g\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example g0
     */
    groupId: string;
}

/** What `history.list` takes. */
export interface HistoryListArguments {
    /**
     * Only entries of these lines, groups or extensions. Ids of devices such as `e0` are refused with 403.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example ["p0"]
     */
    connectionIds?: readonly string[] | undefined;
    /**
     * Only entries of these types.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    types?: readonly ("CALL" | "VOICEMAIL" | "SMS" | "FAX")[] | undefined;
    /**
     * Only entries of these directions. `MISSED_…` are those that nobody took.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    directions?: readonly ("INCOMING" | "OUTGOING" | "MISSED_INCOMING" | "MISSED_OUTGOING")[] | undefined;
    /**
     * How many of the newest to leave out.
     *
     * At least `0`.
     * @default 0
     */
    offset?: number | undefined;
    /**
     * How many at most, 1000 being the most there are in a page.
     *
     * At least `0`; at most `1000`.
     * @default 10
     */
    limit?: number | undefined;
    /**
     * True gives only archived entries, false only those that are not.
     * @default false
     */
    archived?: boolean | undefined;
    /**
     * Only starred entries (`STARRED`), or only others (`UNSTARRED`).
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    starred?: readonly ("STARRED" | "UNSTARRED")[] | undefined;
    /**
     * Only entries from this moment on.
     *
     * Format `date-time`.
     * @example 2026-11-01T00:00:00Z
     */
    from?: string | Date | undefined;
    /**
     * Only entries up to this moment, which counts.
     *
     * Format `date-time`.
     * @example 2026-11-30T23:59:59Z
     */
    to?: string | Date | undefined;
    /**
     * Only entries from or to this number.
     *
     * Not empty.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example +493023125010
     */
    phonenumber?: string | undefined;
}

/** What `history.updateMany` takes. */
export interface HistoryUpdateManyArguments {
    /**
     * The entries, each with what is to change. An empty list changes nothing.
     *
     * At most `149` items.
     */
    body: readonly HistoryMark[];
}

/**
 * The entries, each with what is to change. An empty list changes nothing.
 *
 * At most `149` items.
 */
export type HistoryUpdateManyBody = readonly HistoryMark[];

/** What `history.deleteMany` takes. */
export interface HistoryDeleteManyArguments {
    /**
     * The entries. Each is sent as a parameter of its own.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example ["5017300001"]
     */
    id: readonly string[];
}

/** What `history.export` takes. */
export interface HistoryExportArguments {
    /**
     * Only entries of these lines, groups or extensions. Ids of devices such as `e0` are refused with 403.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example ["p0"]
     */
    connectionIds?: readonly string[] | undefined;
    /**
     * Only entries of these types.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    types?: readonly ("CALL" | "VOICEMAIL" | "SMS" | "FAX")[] | undefined;
    /**
     * Only entries of these directions. `MISSED_…` are those that nobody took.
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    directions?: readonly ("INCOMING" | "OUTGOING" | "MISSED_INCOMING" | "MISSED_OUTGOING")[] | undefined;
    /**
     * How many of the newest to leave out.
     *
     * At least `0`.
     * @default 0
     */
    offset?: number | undefined;
    /**
     * How many at most, 1000 being the most there are in a page.
     *
     * At least `0`; at most `1000`.
     * @default 10
     */
    limit?: number | undefined;
    /**
     * True gives only archived entries, false only those that are not.
     * @default false
     */
    archived?: boolean | undefined;
    /**
     * Only starred entries (`STARRED`), or only others (`UNSTARRED`).
     *
     * At least `1` items.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     */
    starred?: readonly ("STARRED" | "UNSTARRED")[] | undefined;
    /**
     * Only entries from this moment on.
     *
     * Format `date-time`.
     * @example 2026-11-01T00:00:00Z
     */
    from?: string | Date | undefined;
    /**
     * Only entries up to this moment, which counts.
     *
     * Format `date-time`.
     * @example 2026-11-30T23:59:59Z
     */
    to?: string | Date | undefined;
}

/** What `history.get` takes. */
export interface HistoryGetArguments {
    /**
     * The entry, as `id` of the list gives it: digits as text.
     * @example 5017300001
     */
    entryId: string;
}

/** What `history.update` takes. */
export interface HistoryUpdateArguments {
    /**
     * The entry, as `id` of the list gives it: digits as text.
     * @example 5017300001
     */
    entryId: string;
    /**
     * What is to be kept about it. An empty text removes the note.
     *
     * Source: That an empty text removes it is assumed.
     */
    note?: string | undefined;
    /** True archives it, false takes it back. */
    archived?: boolean | undefined;
    /** True marks it as read, false as unread. */
    read?: boolean | undefined;
    /** True stars it, false takes the star away. */
    starred?: boolean | undefined;
}

/** What `history.delete` takes. */
export interface HistoryDeleteArguments {
    /**
     * The entry, as `id` of the list gives it: digits as text.
     * @example 5017300001
     */
    entryId: string;
}

/** What `history.setArchived` takes. */
export interface HistorySetArchivedArguments {
    /**
     * The entry, as `id` of the list gives it: digits as text.
     * @example 5017300001
     */
    entryId: string;
    /** True archives it, false takes it back. */
    value: boolean;
}

/** What `history.setNote` takes. */
export interface HistorySetNoteArguments {
    /**
     * The entry, as `id` of the list gives it: digits as text.
     * @example 5017300001
     */
    entryId: string;
    /** What is to be kept about the entry. It replaces the note from before. */
    note: string;
}

/** What `history.setRead` takes. */
export interface HistorySetReadArguments {
    /**
     * The entry, as `id` of the list gives it: digits as text.
     * @example 5017300001
     */
    entryId: string;
    /** True marks it as read, false as unread. */
    value: boolean;
}

/** What `identityVerification.get` takes. */
export interface IdentityVerificationGetArguments {
    /**
     * True may start a check if there is none yet, so the call is no mere look any more. False when left out.
     *
     * Source: The meaning is read from the name.
     * @default false
     */
    allowStart?: boolean | undefined;
}

/** What `ivr.recordAnnouncement` takes. */
export interface IvrRecordAnnouncementArguments {
    /**
     * The device that rings.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * What the recording is for: a voicemail or a menu.
     *
     * Not empty.
     * @example v0
     */
    targetId: string;
    /**
     * The part of a menu, such as `MAIN` or `a0`.
     * @example MAIN
     */
    endpoint?: string | undefined;
}

/** What `notifications.list` takes. */
export interface NotificationsListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
}

/** What `notifications.call.createEmail` takes. */
export interface NotificationsCallCreateEmailArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line or device whose calls are told of.
     *
     * Not empty.
     * @example p0
     */
    endpointId: string;
    /** `INCOMING` calls of others, `OUTGOING` calls of the user. */
    direction: "INCOMING" | "OUTGOING";
    /** `MISSED` nobody picked up, `SUCCESSFUL` somebody did. */
    cause: "MISSED" | "SUCCESSFUL";
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** What `notifications.call.createSms` takes. */
export interface NotificationsCallCreateSmsArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line or device whose calls are told of.
     *
     * Not empty.
     * @example p0
     */
    endpointId: string;
    /** `INCOMING` calls of others, `OUTGOING` calls of the user. */
    direction: "INCOMING" | "OUTGOING";
    /** `MISSED` nobody picked up, `SUCCESSFUL` somebody did. */
    cause: "MISSED" | "SUCCESSFUL";
    /**
     * Where the SMS go, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/** What `notifications.fax.createEmail` takes. */
export interface NotificationsFaxCreateEmailArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The fax line whose faxes are told of.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /** `INCOMING` faxes of others, `OUTGOING` faxes that are sent over the line. */
    direction: "INCOMING" | "OUTGOING";
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** What `notifications.fax.createReport` takes. */
export interface NotificationsFaxCreateReportArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The fax line whose reports are mailed.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** What `notifications.fax.createSms` takes. */
export interface NotificationsFaxCreateSmsArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The fax line whose faxes are told of.
     *
     * Matches `^f\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example f0
     */
    faxlineId: string;
    /** `INCOMING` faxes of others, `OUTGOING` faxes that are sent over the line. */
    direction: "INCOMING" | "OUTGOING";
    /**
     * Where the SMS go, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/** What `notifications.sms.createEmail` takes. */
export interface NotificationsSmsCreateEmailArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * What receives the SMS: a mobile device or an SMS extension.
     *
     * Not empty.
     *
     * Source: sipgate's example is a mobile device; that SMS extensions are taken too is assumed.
     * @example y0
     */
    endpointId: string;
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** What `notifications.voicemail.createEmail` takes. */
export interface NotificationsVoicemailCreateEmailArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The voicemail whose messages are told of.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
    /**
     * Where the mails go.
     *
     * At least `3` characters.
     * @example anna@example.com
     */
    email: string;
}

/** What `notifications.voicemail.createSms` takes. */
export interface NotificationsVoicemailCreateSmsArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The voicemail whose messages are told of.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
    /**
     * Where the SMS go, in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    number: string;
}

/** What `notifications.delete` takes. */
export interface NotificationsDeleteArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The notification, as the innermost `id` of the list gives it.
     * @example 42
     */
    notificationId: string;
}

/** What `numbers.list` takes. */
export interface NumbersListArguments {
    /**
     * How many to leave out.
     *
     * At least `0`.
     */
    offset?: number | undefined;
    /**
     * How many to give at most.
     *
     * At least `0`.
     */
    limit?: number | undefined;
}

/** What `numbers.update` takes. */
export interface NumbersUpdateArguments {
    /**
     * The number's id, as `id` of the list gives it; not the number itself.
     * @example 101
     */
    numberId: string;
    /**
     * The endpoint that is to take them: `p0` a phone line, `g0` a group, `f0` a fax line, `e0` a device.
     * @example p0
     */
    endpointId?: string | undefined;
    /**
     * Releases a mobile number, so that it can be taken to another company. False takes that back, and so may leaving it out.
     * @example false
     */
    releaseForMnp?: boolean | undefined;
    /**
     * Whether it is a short number. Left out, it may count as false.
     * @example false
     */
    quickDial?: boolean | undefined;
}

/** What `users.numbers.list` takes. */
export interface UsersNumbersListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
}

/** What `numbers.quickDial.create` takes. */
export interface NumbersQuickDialCreateArguments {
    /**
     * The user who is reached with it.
     *
     * Matches `^w\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example w0
     */
    userId: string;
    /**
     * The digits. What happens without them is not documented.
     *
     * Matches `^\d+$`.
     * @example 42
     */
    number?: string | undefined;
}

/** What `numbers.quickDial.validate` takes. */
export interface NumbersQuickDialValidateArguments {
    /**
     * The digits of the short number.
     *
     * Matches `^\d+$`.
     * @example 42
     */
    quickDialNumber: string;
}

/** What `numbers.quickDial.update` takes. */
export interface NumbersQuickDialUpdateArguments {
    /**
     * The number's id, as `id` of the list gives it; not the number itself.
     * @example 101
     */
    numberId: string;
    /**
     * The user who is reached with it.
     *
     * Matches `^w\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example w0
     */
    userId: string;
    /**
     * The digits. What happens without them is not documented.
     *
     * Matches `^\d+$`.
     * @example 42
     */
    number?: string | undefined;
}

/** What `numbers.quickDial.delete` takes. */
export interface NumbersQuickDialDeleteArguments {
    /**
     * The number's id, as `id` of the list gives it; not the number itself.
     * @example 101
     */
    numberId: string;
}

/** What `passwordReset.request` takes. */
export interface PasswordResetRequestArguments {
    /**
     * The name the user logs in with, which is a mail address.
     *
     * Not empty.
     * @example anna@example.com
     */
    username: string;
}

/** What `passwordReset.confirm` takes. */
export interface PasswordResetConfirmArguments {
    /**
     * The secret that sipgate sent to the user. Good for one user and one change.
     * @example 4f1c2a7e-example
     */
    nonce: string;
    /**
     * The password that the user is to log in with from then on. Secret.
     *
     * Not empty.
     */
    password: string;
    /**
     * The same once more, against typing errors.
     *
     * Not empty.
     *
     * Source: That the change is refused when the two differ is assumed.
     */
    passwordRepeat: string;
}

/** What `phonelines.forwardings.list` takes. */
export interface PhonelinesForwardingsListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `phonelines.forwardings.set` takes. */
export interface PhonelinesForwardingsSetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * All forwardings there shall be, three at most. Their order may count.
     *
     * At most `3` items.
     *
     * Source: In which order they are tried is not documented.
     */
    forwardings: readonly ForwardingInput[];
}

/** What `phonelines.parallelForwardings.list` takes. */
export interface PhonelinesParallelForwardingsListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `phonelines.parallelForwardings.create` takes. */
export interface PhonelinesParallelForwardingsCreateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The number that is to ring, in E.164 form.
     *
     * Matches `^([a-z]\d+|[+(]?[0-9][0-9 ()/.-]{1,30})$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what can be neither an extension nor a number.
     * @example +491713920001
     */
    destination: string;
    /**
     * What people call it.
     * @example Mobile at home
     */
    alias?: string | undefined;
    /** Whether it is to ring along. */
    active: boolean;
}

/** What `phonelines.parallelForwardings.update` takes. */
export interface PhonelinesParallelForwardingsUpdateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The parallel forwarding, as `id` of the list gives it.
     * @example x0
     */
    parallelForwardingId: string;
    /**
     * The number that is to ring, in E.164 form.
     *
     * Matches `^([a-z]\d+|[+(]?[0-9][0-9 ()/.-]{1,30})$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what can be neither an extension nor a number.
     * @example +491713920001
     */
    destination: string;
    /**
     * What people call it.
     * @example Mobile at home
     */
    alias?: string | undefined;
    /** Whether it is to ring along. */
    active: boolean;
}

/** What `phonelines.parallelForwardings.delete` takes. */
export interface PhonelinesParallelForwardingsDeleteArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The parallel forwarding, as `id` of the list gives it.
     * @example x0
     */
    parallelForwardingId: string;
}

/** What `phonelines.voicemails.list` takes. */
export interface PhonelinesVoicemailsListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `phonelines.voicemails.update` takes. */
export interface PhonelinesVoicemailsUpdateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The voicemail, as `id` of `voicemails.list` gives it.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
    /** Whether it answers. */
    active: boolean;
    /** Whether messages are written down. */
    transcription: boolean;
    /**
     * Seconds of ringing before it answers.
     *
     * At least `0`.
     * @example 20
     */
    timeout?: number | undefined;
}

/** What `phonelines.voicemails.greetings.list` takes. */
export interface PhonelinesVoicemailsGreetingsListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The voicemail, as `id` of `voicemails.list` gives it.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
}

/** What `phonelines.voicemails.greetings.create` takes. */
export interface PhonelinesVoicemailsGreetingsCreateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The voicemail, as `id` of `voicemails.list` gives it.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
    /**
     * The name of the file, with its ending.
     *
     * Not empty.
     * @example holidays.mp3
     */
    filename: string;
    /**
     * The file in Base64, at most 15,000,000 characters. The example is an MP3 file of silence.
     *
     * Not empty; at most `15000000` characters.
     * @example /+MYwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
     */
    base64Content: string;
}

/** What `phonelines.voicemails.greetings.update` takes. */
export interface PhonelinesVoicemailsGreetingsUpdateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The voicemail, as `id` of `voicemails.list` gives it.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
    /**
     * The greeting, as `id` of the list gives it.
     * @example 42
     */
    greetingId: string;
    /** True when callers are to hear it. */
    active: boolean;
}

/** What `phonelines.voicemails.greetings.delete` takes. */
export interface PhonelinesVoicemailsGreetingsDeleteArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The voicemail, as `id` of `voicemails.list` gives it.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
    /**
     * The greeting, as `id` of the list gives it.
     * @example 42
     */
    greetingId: string;
}

/** What `phonelines.voicemails.setTranscription` takes. */
export interface PhonelinesVoicemailsSetTranscriptionArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The voicemail, as `id` of `voicemails.list` gives it.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
    /** True when messages are to be written down. */
    active: boolean;
}

/** What `phonelines.sipgateio.get` takes. */
export interface PhonelinesSipgateioGetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `phonelines.sipgateio.set` takes. */
export interface PhonelinesSipgateioSetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /** Posts incoming calls. False when left out: then none are posted. */
    incomingActive: boolean;
    /** Posts outgoing calls. False when left out: then none are posted. */
    outgoingActive: boolean;
    /**
     * Where incoming calls are posted to. Empty: nowhere.
     *
     * Matches `^(https?://.+)?$`.
     * @example https://example.com/push
     */
    incomingUrl: string;
    /**
     * Where outgoing calls are posted to. Empty: nowhere.
     *
     * Matches `^(https?://.+)?$`.
     * @example https://example.com/push
     */
    outgoingUrl: string;
    /** Keeps pushes and answers for `phonelines.sipgateio.log.list`. False when left out. */
    log: boolean;
    /** A certificate in PEM form that the server is to show. */
    certificate?: string | undefined;
    /** Asks for self-signed certificates to be accepted. False when left out. sipgate accepts none today. */
    allowSelfSigned?: boolean | undefined;
}

/** What `phonelines.sipgateio.log.list` takes. */
export interface PhonelinesSipgateioLogListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `phonelines.list` takes. */
export interface PhonelinesListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
}

/** What `phonelines.create` takes. */
export interface PhonelinesCreateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
}

/** What `phonelines.get` takes. */
export interface PhonelinesGetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `phonelines.update` takes. */
export interface PhonelinesUpdateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * What people call it from now on.
     *
     * Not empty.
     * @example Anna Schmidt
     */
    alias: string;
}

/** What `phonelines.delete` takes. */
export interface PhonelinesDeleteArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `phonelines.blockAnonymous.get` takes. */
export interface PhonelinesBlockAnonymousGetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `phonelines.blockAnonymous.set` takes. */
export interface PhonelinesBlockAnonymousSetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /** Whether they are kept away. */
    enabled: boolean;
    /** `REJECT` rejects them, `VOICEMAIL` lets them leave a message. Send it with `enabled: true`. */
    target?: "REJECT" | "VOICEMAIL" | (string & {}) | undefined;
}

/** What `phonelines.devices.list` takes. */
export interface PhonelinesDevicesListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `phonelines.devices.add` takes. */
export interface PhonelinesDevicesAddArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The device that is to ring.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `phonelines.devices.remove` takes. */
export interface PhonelinesDevicesRemoveArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
    /**
     * The device: `e0` a VoIP device, `y0` a SIM card, `x0` a number of another company.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
}

/** What `phonelines.numbers.list` takes. */
export interface PhonelinesNumbersListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The phone line, as `id` of `phonelines.list` gives it.
     *
     * Matches `^p\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example p0
     */
    phonelineId: string;
}

/** What `portings.get` takes. */
export interface PortingsGetArguments {
    /**
     * The porting, as a number. The list gives the same number as text.
     * @example 4711
     */
    portingId: number;
}

/** What `portings.delete` takes. */
export interface PortingsDeleteArguments {
    /**
     * The porting, as a number. The list gives the same number as text.
     * @example 4711
     */
    portingId: number;
}

/** What `restrictions.list` takes. */
export interface RestrictionsListArguments {
    /**
     * The user that something is to be done for.
     *
     * Not empty.
     *
     * Source: That it is not empty is ours, since an empty one might count as none.
     * @example w0
     */
    userId: string;
    /**
     * The names to ask for, all when left out. Each is sent as a parameter of its own.
     *
     * At least `1` items.
     *
     * Source: That all are answered when it is left out is assumed. That it is not empty is ours, since an empty one might count as none.
     * @example ["CAN_SEND_FAX"]
     */
    restriction?: readonly ("CAN_CREATE_REGISTER_DEVICE" | "CAN_DELETE_REGISTER_DEVICE" | "CAN_CREATE_TRUNK_DEVICE" | "CAN_DELETE_TRUNK_DEVICE" | "CAN_BOOK_TRUNKING" | "CAN_SEE_TRUNKING_CONTINGENT_ADVERTISEMENT" | "CAN_CREATE_MOBILE_DEVICE" | "CAN_DELETE_MOBILE_DEVICE" | "CAN_CREATE_UNLINKED_MOBILE_DEVICE" | "CAN_DELETE_UNLINKED_MOBILE_DEVICE" | "CAN_USE_UNLINKED_MOBILE_DEVICES" | "CAN_DELETE_SIM_DEVICE" | "CAN_CREATE_EXTERNAL_DEVICE" | "CAN_DELETE_EXTERNAL_DEVICE" | "CAN_CHANGE_EXTERNAL_DEVICE" | "CAN_BOOK_PHONELINE_FEATURE" | "CAN_CREATE_PHONELINE_EXTENSION" | "CAN_DELETE_PHONELINE_EXTENSION" | "CAN_CREATE_QUICKDIAL_NUMBER" | "CAN_CHANGE_QUICKDIAL_NUMBER" | "CAN_DELETE_QUICKDIAL_NUMBER" | "CAN_GET_HISTORY" | "CAN_CREATE_FAX_EXTENSION" | "CAN_DELETE_FAX_EXTENSION" | "CAN_BOOK_FAX_FEATURE" | "CAN_SEND_FAX" | "CAN_RECEIVE_FAX" | "CAN_CHANGE_DEVICE_EMERGENCY_LOCATION" | "CAN_ACTIVATE_SIM" | "CAN_GET_ACCOUNT_BALANCE" | "CAN_USE_AUTOPROVISION" | "CAN_REORDER_SIM" | "CAN_GET_BLACKLIST" | "CAN_MANAGE_BLACKLIST" | "CAN_CHANGE_PHONE_PROVISIONING_CONFIGURATION" | "CAN_GET_PHONE_PROVISIONING_CONFIGURATION" | "CAN_ACCOUNT_SEND_WEB_SMS" | "CAN_ACTIVATE_CALL_RECORDING" | "CAN_CHANGE_BUSY_ON_BUSY" | "CAN_CREATE_CRM_INTEGRATION" | "CAN_CHANGE_CRM_INTEGRATION" | "CAN_DELETE_CRM_INTEGRATION" | "CAN_UPGRADE_CONTRACT" | "CAN_CHANGE_USER_LOCATION" | "CAN_CHANGE_USER_LOGIN" | "CAN_CHANGE_USER_ROLE" | "CAN_USE_PBX_FEATURES" | "CAN_USE_PRO_FEATURES" | "CAN_USE_TRUNKS" | "CAN_USE_CONFERENCE_ROOMS" | "CAN_CREATE_CONFERENCE_ROOM" | "CAN_USE_AFFILIATE" | "CAN_USE_PUSH_API" | "CAN_USE_FEATURE_STORE" | "CAN_CREATE_SHARED_CONTACTS" | "CAN_USE_SOFTPHONE" | "CAN_USE_TEAM_CLINQ" | "CAN_ADD_PHONE_NUMBER" | "CAN_EDIT_GROUP_SETTINGS" | "CAN_INDIVIDUALIZE_ACCOUNT" | "CAN_CREATE_WEBUSER" | "CAN_CREATE_UNLINKED_DEVICE" | "CAN_DELETE_UNLINKED_DEVICE" | "CAN_SEE_PREVIEW_MESSAGES" | "CAN_CHANGE_FORWARDING_TIMES" | "CAN_USE_UNLINKED_DEVICES" | "CAN_USE_GROUPS" | "CAN_USE_WEB_BLF" | "CAN_CHANGE_VOICEMAIL_SETTINGS" | "CAN_CREATE_SHARED_VOIP_PHONE_WITHOUT_CHARGE" | "CAN_CREATE_EXTRA_VOIP_PHONE_WITHOUT_CHARGE" | "CAN_CREATE_GREETING_FOR_ALL_USERS" | "CAN_USE_IVR" | "CAN_CREATE_IVR" | "NOTIFICATION_RESTRICTIONS" | "GSUITE_EXTENSION")[] | undefined;
}

/** What `settings.sipgateio.set` takes. */
export interface SettingsSipgateioSetArguments {
    /**
     * Gets the events of incoming calls. Begins with `https://` or, on sipgate classic, `http://`; empty for none.
     *
     * Matches `^(https?://.+)?$`.
     * @example https://app.example.com/incoming
     */
    incomingUrl: string;
    /**
     * Gets the events of outgoing calls. Begins with `https://` or, on sipgate classic, `http://`; empty for none.
     *
     * Matches `^(https?://.+)?$`.
     * @example https://app.example.com/outgoing
     */
    outgoingUrl: string;
    /** Whether `log.webhooks` is to note each push. False when left out. */
    log: boolean;
    /**
     * The phone lines (`p0`) and groups (`g0`) whose calls are pushed. Empty means no pushes at all, null means all lines
     * and groups. Leaving it out may mean null.
     *
     * Source: The 2022 description knows no null, and its example names users; sipgate's client library takes lines and groups only.
     * @example ["p0","g0"]
     */
    whitelist: readonly string[] | null;
    /**
     * The version of the push API that is spoken. Send back what was read.
     *
     * Since 2026-08.
     *
     * Source: From a third party that read sipgate's description of 2026-08-30. Its values are not known.
     */
    pushApiVersion?: number | undefined;
}

/** What `sms.send` takes. */
export interface SmsSendArguments {
    /**
     * The SMS extension that sends.
     *
     * Matches `^s\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example s0
     */
    smsId: string;
    /**
     * The one number that gets the message, best in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    recipient: string;
    /**
     * The text of the message.
     *
     * Not empty.
     * @example On my way
     */
    message: string;
    /**
     * When to send it, in Unix seconds, in the future and at most 30 days ahead. Without it, at once. `sendAt(date)` of `@sipgate-kit/client` makes it of a `Date`.
     *
     * At least `1000000000`; at most `99999999999`.
     *
     * Source: A whole number in the 2022 description; sipgate's client library sends fractions, too. The 30 days are a check of that library; sipgate answers 400 to a time it does not take. Minimum and maximum are ours: what is below is no moment of these days, what is above is milliseconds.
     * @example 1795600000
     */
    sendAt?: number | undefined;
}

/** What `sms.extensions.list` takes. */
export interface SmsExtensionsListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
}

/** What `sms.extensions.update` takes. */
export interface SmsExtensionsUpdateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The SMS extension, as `id` of the list gives it.
     *
     * Matches `^s\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example s0
     */
    smsId: string;
    /**
     * What people call it from now on.
     *
     * Not empty.
     * @example Anna Schmidt
     */
    alias: string;
}

/** What `sms.callerIds.list` takes. */
export interface SmsCallerIdsListArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The SMS extension, as `id` of the list gives it.
     *
     * Matches `^s\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example s0
     */
    smsId: string;
}

/** What `sms.callerIds.create` takes. */
export interface SmsCallerIdsCreateArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The SMS extension, as `id` of the list gives it.
     *
     * Matches `^s\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example s0
     */
    smsId: string;
    /**
     * A number that can receive an SMS with the code, best in E.164 form.
     *
     * Matches `^[+(]?[0-9][0-9 ()/.-]{1,30}$`.
     *
     * Source: The 2022 description wants any text. The pattern is ours and loose: it refuses only what cannot be a number.
     * @example +491713920001
     */
    phonenumber: string;
}

/** What `sms.callerIds.setDefault` takes. */
export interface SmsCallerIdsSetDefaultArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The SMS extension, as `id` of the list gives it.
     *
     * Matches `^s\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example s0
     */
    smsId: string;
    /**
     * The sender, as `id` of the list gives it.
     *
     * At least `0`.
     * @example 1
     */
    callerId: number;
    /** True makes it the only default. What false does is not documented, so make another one the default. */
    defaultNumber: boolean;
}

/** What `sms.callerIds.delete` takes. */
export interface SmsCallerIdsDeleteArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The SMS extension, as `id` of the list gives it.
     *
     * Matches `^s\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example s0
     */
    smsId: string;
    /**
     * The sender, as `id` of the list gives it.
     *
     * At least `0`.
     * @example 1
     */
    callerId: number;
}

/** What `sms.callerIds.verify` takes. */
export interface SmsCallerIdsVerifyArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * The SMS extension, as `id` of the list gives it.
     *
     * Matches `^s\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example s0
     */
    smsId: string;
    /**
     * The sender, as `id` of the list gives it.
     *
     * At least `0`.
     * @example 1
     */
    callerId: number;
    /**
     * The code as the SMS has it.
     *
     * Not empty.
     * @example 123456
     */
    verificationCode: string;
}

/** What `translations.get` takes. */
export interface TranslationsGetArguments {
    /**
     * Language and country, joined by an underscore as in `locale` of userinfo.
     * @example de_DE
     */
    language: string;
}

/** What `users.get` takes. */
export interface UsersGetArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
}

/** What `users.delete` takes. */
export interface UsersDeleteArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
}

/** What `users.setBusyOnBusy` takes. */
export interface UsersSetBusyOnBusyArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /** True for the busy tone. */
    enabled: boolean;
}

/** What `users.setDefaultDevice` takes. */
export interface UsersSetDefaultDeviceArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * One of the user's devices.
     * @example e0
     */
    deviceId: string;
}

/** What `users.setLocation` takes. */
export interface UsersSetLocationArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /**
     * One of the account's postal addresses.
     * @example 13
     */
    addressId: number;
}

/** What `users.setRole` takes. */
export interface UsersSetRoleArguments {
    /**
     * The user, as `id` of the user list or `sub` of userinfo gives it.
     *
     * Matches `^w\d+$`.
     * @example w0
     */
    userId: string;
    /** True makes an administrator, false takes that away. */
    admin: boolean;
}

/** What `voicemails.get` takes. */
export interface VoicemailsGetArguments {
    /**
     * The voicemail, as `id` of `voicemails.list` gives it.
     *
     * Matches `^v\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example v0
     */
    voicemailId: string;
}

/** What `voicemails.play` takes. */
export interface VoicemailsPlayArguments {
    /**
     * The device that rings.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * The message: the id of its entry in the history. The misspelt name is sipgate's.
     *
     * Not empty.
     * @example 5017300003
     */
    datadId: string;
}

/** What `voicemails.recordGreeting` takes. */
export interface VoicemailsRecordGreetingArguments {
    /**
     * The device that rings.
     *
     * Matches `^[a-z]\d+$`.
     *
     * Source: The pattern is ours; all ids that sipgate shows look so.
     * @example e0
     */
    deviceId: string;
    /**
     * What the recording is for: a voicemail or a menu.
     *
     * Not empty.
     * @example v0
     */
    targetId: string;
    /**
     * The part of a menu, such as `MAIN` or `a0`.
     * @example MAIN
     */
    endpoint?: string | undefined;
}
