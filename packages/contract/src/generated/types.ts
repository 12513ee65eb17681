// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

/** The number that is shown to those who are called or faxed. */
export interface CallerId {
    /**
     * A number of the account in E.164 with a leading `+`, or `anonymous` for none.
     * @example +493023125010
     */
    value: string;
}

/** What was wrong with a request. Many error answers have no body at all, or plain text. */
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

/** An application that may ask sipgate's users to log in. */
export interface OAuthClient {
    /** Names the application when it sends a user to log in. Public. */
    clientId: string;
    /** Proves that it is the application. Keep it on the server and out of logs. */
    clientSecret?: string;
    /** The application's name, as its users read it before they agree. */
    name?: string;
    /** What the application does, in a few words. */
    description?: string;
    /**
     * Where users may be sent back to after login or logout. `*` stands for any ending.
     * @example [
     *       "https://app.example.com/*"
     *     ]
     */
    redirectUris?: string[];
    /**
     * Origins whose pages may call the login server from a browser. `*` stands for any first label.
     * @example [
     *       "https://*.example.com"
     *     ]
     */
    webOrigins?: string[];
    /** Where the privacy policy lies. */
    privacyUrl?: string;
    /** Where the terms of use lie. */
    termsUrl?: string;
}

/** The settings of an OAuth 2 client that its owner chooses. */
export interface OAuthClientInput {
    /**
     * The application's name, as its users read it before they agree.
     * @example Example application
     */
    name: string;
    /** What the application does, in a few words. */
    description: string;
    /**
     * Where users may be sent back to after login or logout. `*` stands for any ending.
     * @example [
     *       "https://app.example.com/*"
     *     ]
     */
    redirectUris: string[];
    /**
     * Origins whose pages may call the login server from a browser. `*` stands for any first label.
     * @example [
     *       "https://*.example.com"
     *     ]
     */
    webOrigins: string[];
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

/** A person of a sipgate account. */
export interface User {
    /**
     * Unique within the account only; `w0` exists in every account.
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
     * @example [
     *       "101"
     *     ]
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

/** Whether a second caller hears the busy tone. */
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
     * Format: int32
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

/** What `account.verify` takes. */
export interface AccountVerifyArguments {
    /**
     * The code as it was received.
     * @example ABC123
     */
    verificationCode: string;
}

/** What `authorization.clients.create` takes. */
export interface AuthorizationClientsCreateArguments {
    /**
     * The application's name, as its users read it before they agree.
     * @example Example application
     */
    name: string;
    /** What the application does, in a few words. */
    description: string;
    /**
     * Where users may be sent back to after login or logout. `*` stands for any ending.
     * @example [
     *       "https://app.example.com/*"
     *     ]
     */
    redirectUris: string[];
    /**
     * Origins whose pages may call the login server from a browser. `*` stands for any first label.
     * @example [
     *       "https://*.example.com"
     *     ]
     */
    webOrigins: string[];
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
    /** The client. Take it as it is; its form has changed over the years. */
    clientId: string;
}

/** What `authorization.clients.update` takes. */
export interface AuthorizationClientsUpdateArguments {
    /** The client. Take it as it is; its form has changed over the years. */
    clientId: string;
    /**
     * The application's name, as its users read it before they agree.
     * @example Example application
     */
    name: string;
    /** What the application does, in a few words. */
    description: string;
    /**
     * Where users may be sent back to after login or logout. `*` stands for any ending.
     * @example [
     *       "https://app.example.com/*"
     *     ]
     */
    redirectUris: string[];
    /**
     * Origins whose pages may call the login server from a browser. `*` stands for any first label.
     * @example [
     *       "https://*.example.com"
     *     ]
     */
    webOrigins: string[];
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
    /** The client. Take it as it is; its form has changed over the years. */
    clientId: string;
}

/** What `authorization.clients.gdpr` takes. */
export interface AuthorizationClientsGdprArguments {
    /** The client. Take it as it is; its form has changed over the years. */
    clientId: string;
}

/** What `users.get` takes. */
export interface UsersGetArguments {
    /** The user, as `id` of the user list or `sub` of userinfo gives it. */
    userId: string;
}

/** What `users.delete` takes. */
export interface UsersDeleteArguments {
    /** The user, as `id` of the user list or `sub` of userinfo gives it. */
    userId: string;
}

/** What `users.setBusyOnBusy` takes. */
export interface UsersSetBusyOnBusyArguments {
    /** The user, as `id` of the user list or `sub` of userinfo gives it. */
    userId: string;
    /** True for the busy tone. */
    enabled: boolean;
}

/** What `users.setDefaultDevice` takes. */
export interface UsersSetDefaultDeviceArguments {
    /** The user, as `id` of the user list or `sub` of userinfo gives it. */
    userId: string;
    /**
     * One of the user's devices.
     * @example e0
     */
    deviceId: string;
}

/** What `users.setLocation` takes. */
export interface UsersSetLocationArguments {
    /** The user, as `id` of the user list or `sub` of userinfo gives it. */
    userId: string;
    /**
     * Format: int32
     * One of the account's postal addresses.
     * @example 13
     */
    addressId: number;
}

/** What `users.setRole` takes. */
export interface UsersSetRoleArguments {
    /** The user, as `id` of the user list or `sub` of userinfo gives it. */
    userId: string;
    /** True makes an administrator, false takes that away. */
    admin: boolean;
}
