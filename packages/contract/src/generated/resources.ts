// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type {
  Account,
  AccountVerifyArguments,
  AuthorizationClientsCreateArguments,
  AuthorizationClientsDeleteArguments,
  AuthorizationClientsGdprArguments,
  AuthorizationClientsGetArguments,
  AuthorizationClientsUpdateArguments,
  Balance,
  GdprUrls,
  OAuthClient,
  OAuthClientList,
  User,
  UserList,
  Userinfo,
  UsersDeleteArguments,
  UsersGetArguments,
  UsersSetBusyOnBusyArguments,
  UsersSetDefaultDeviceArguments,
  UsersSetLocationArguments,
  UsersSetRoleArguments,
} from './types.ts'

/** All methods of a client. `Options` is what each call may be given besides its arguments. */
export interface Resources<Options> {
  /** The sipgate account that the user belongs to, its master data and whether it is verified. */
  readonly account: AccountResource<Options>

  /** Who is logged in, and the account's own OAuth 2 clients, which third-party applications log in with. */
  readonly authorization: AuthorizationResource<Options>

  /** The account's credit. */
  readonly balance: BalanceResource<Options>

  /** The people of an account. Listing and changing others needs an administrator. */
  readonly users: UsersResource<Options>
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

/** The people of an account. Listing and changing others needs an administrator. */
interface UsersResource<Options> {
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
