/** Something that went wrong while a push was handled. The call goes on all the same. */
export interface CallProblem {
  /**
   * `handler_failed`: it threw; `handler_late`: it had no answer when the time was up, and `fallback` was sent; `answer_invalid`: sipgate would have
   * ignored it, or it was a menu that is not registered, and `fallback` was sent; `store_failed`: the push was handled without the store,
   * so a duplicate may be handled, too; `live_failed`: the view of live calls missed this push; `accounts_failed`: the function `accounts`
   * threw, and the push was refused; `menu_changed`: the caller was in a menu that this version of the program does not have, and heard
   * the first menu of that name, or the call took its usual way.
   */
  readonly code:
    | 'handler_failed'
    | 'handler_late'
    | 'answer_invalid'
    | 'store_failed'
    | 'live_failed'
    | 'accounts_failed'
    | 'menu_changed'
  readonly event: 'newCall' | 'answer' | 'hangup' | 'dtmf'
  readonly callId: string
  readonly error?: unknown
}
