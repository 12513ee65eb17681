// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.

import type { PushAnswerElement, PushForm } from '../push.ts'

/**
 * A call begins. Posted to the URL of the account for incoming or outgoing calls before the telephones ring. The
 * answer decides what happens to the call, and where the pushes `answer` and `hangup` go.
 */
export interface NewCallPush {
  /** Tells which push this is. */
  readonly event: "newCall"
  /** Whether the call comes in or goes out. */
  readonly direction: "in" | "out"
  /** The number of the caller, or `anonymous`. In E.164: `+493023125010`. */
  readonly from: string
  /** The number that was called. In E.164: `+493023125010`. */
  readonly to: string
  /** The id of the call. A transfer gives it a new one. */
  readonly callId: string
  /** The first id of the call. It stays the same across transfers. */
  readonly origCallId?: string
  /** The names of the users whose telephones ring; for outgoing calls the name of the caller. */
  readonly users: readonly string[]
  /** Their ids, such as `w0`. Missing for lines without a user. */
  readonly userIds: readonly string[]
  /** Their ids with the account before them, such as `1234567w0`. */
  readonly fullUserIds: readonly string[]
  /** The number that was dialled first, where the call was diverted before. In E.164: `+493023125010`. */
  readonly diversion?: string
  /** Another id of the call, for sipgate's support. */
  readonly xcid?: string
}

/**
 * Somebody picked up. Posted to the `onAnswer` of the answer to newCall. What is answered is discarded.
 */
export interface AnswerPush {
  /** Tells which push this is. */
  readonly event: "answer"
  /** Whether the call comes in or goes out. */
  readonly direction: "in" | "out"
  /** The number of the caller, or `anonymous`. In E.164: `+493023125010`. */
  readonly from: string
  /** The number that was called. In E.164: `+493023125010`. */
  readonly to: string
  /** The id of the call. A transfer gives it a new one. */
  readonly callId: string
  /** The first id of the call. It stays the same across transfers. */
  readonly origCallId?: string
  /** The name of the user who picked up. For incoming calls only. */
  readonly user?: string
  /** The id of that user, such as `w0`. */
  readonly userId?: string
  /** The id with the account before it, such as `1234567w0`. */
  readonly fullUserId?: string
  /** The number that picked up. With several numbers in `<Dial>` it tells which. In E.164: `+493023125010`. */
  readonly answeringNumber?: string
  /** The number that was dialled first, where the call was diverted before. In E.164: `+493023125010`. */
  readonly diversion?: string
  /** Another id of the call, for sipgate's support. */
  readonly xcid?: string
}

/**
 * The call ended. Posted to the `onHangup` of the answer to newCall. What is answered is discarded. It was
 * missing at times in the past, so do not wait for it forever.
 */
export interface HangupPush {
  /** Tells which push this is. */
  readonly event: "hangup"
  /** Whether the call comes in or goes out. */
  readonly direction: "in" | "out"
  /** The number of the caller, or `anonymous`. In E.164: `+493023125010`. */
  readonly from: string
  /** The number that was called. In E.164: `+493023125010`. */
  readonly to: string
  /** The id of the call. A transfer gives it a new one. */
  readonly callId: string
  /** The first id of the call. It stays the same across transfers. */
  readonly origCallId?: string
  /** Why the call ended. */
  readonly cause: HangupCause
  /** The number that picked up. With several numbers in `<Dial>` it tells which. In E.164: `+493023125010`. */
  readonly answeringNumber?: string
  /** The number that was dialled first, where the call was diverted before. In E.164: `+493023125010`. */
  readonly diversion?: string
  /** Another id of the call, for sipgate's support. */
  readonly xcid?: string
}

/**
 * Digits were pressed. Posted to the `onData` of a `<Gather>` after `maxDigits` digits or its timeout, without
 * any digit too. The answer decides what happens next; another `<Gather>` makes a menu.
 */
export interface DtmfPush {
  /** Tells which push this is. */
  readonly event: "dtmf"
  /** The id of the call. A transfer gives it a new one. */
  readonly callId: string
  /** The digits, to be kept as a string because of leading zeros. Missing or empty when nothing was pressed; `-1` when the caller hung up. */
  readonly dtmf?: string
  /** The first id of the call. It stays the same across transfers. */
  readonly origCallId?: string
}

/** What sipgate posts to an application, read from its form. */
export type Push = NewCallPush | AnswerPush | HangupPush | DtmfPush

/** Why a call ended, with what it means. */
export const hangupCauses = {
  "normalClearing": "One of the two hung up after they had talked.",
  "busy": "The called number was busy.",
  "cancel": "The caller hung up before anybody picked up.",
  "noAnswer": "The call was declined, for instance because of do-not-disturb.",
  "congestion": "The called number could not be reached.",
  "notFound": "The number does not exist, or its telephone is offline.",
  "forwarded": "The call was forwarded to somebody else."
} as const

/** Why a call ended. sipgate may add causes. */
export type HangupCause = keyof typeof hangupCauses | (string & {})

/** The form of each push. The fields stand in the order in which sipgate sends them. */
export const pushForms: { readonly [Event in Push["event"]]: PushForm } = {
  newCall: {"fields":{"event":{"sentAs":"event","list":false,"required":true,"number":false},"direction":{"sentAs":"direction","list":false,"required":true,"number":false,"values":["in","out"]},"from":{"sentAs":"from","list":false,"required":true,"number":true},"to":{"sentAs":"to","list":false,"required":true,"number":true},"callId":{"sentAs":"callId","list":false,"required":true,"number":false},"origCallId":{"sentAs":"origCallId","list":false,"required":false,"number":false},"users":{"sentAs":"user[]","list":true,"required":false,"number":false},"userIds":{"sentAs":"userId[]","list":true,"required":false,"number":false},"fullUserIds":{"sentAs":"fullUserId[]","list":true,"required":false,"number":false},"diversion":{"sentAs":"diversion","list":false,"required":false,"number":true},"xcid":{"sentAs":"xcid","list":false,"required":false,"number":false}},"answered":true},
  answer: {"fields":{"event":{"sentAs":"event","list":false,"required":true,"number":false},"direction":{"sentAs":"direction","list":false,"required":true,"number":false,"values":["in","out"]},"from":{"sentAs":"from","list":false,"required":true,"number":true},"to":{"sentAs":"to","list":false,"required":true,"number":true},"callId":{"sentAs":"callId","list":false,"required":true,"number":false},"origCallId":{"sentAs":"origCallId","list":false,"required":false,"number":false},"user":{"sentAs":"user","list":false,"required":false,"number":false},"userId":{"sentAs":"userId","list":false,"required":false,"number":false},"fullUserId":{"sentAs":"fullUserId","list":false,"required":false,"number":false},"answeringNumber":{"sentAs":"answeringNumber","list":false,"required":false,"number":true},"diversion":{"sentAs":"diversion","list":false,"required":false,"number":true},"xcid":{"sentAs":"xcid","list":false,"required":false,"number":false}},"answered":false},
  hangup: {"fields":{"event":{"sentAs":"event","list":false,"required":true,"number":false},"direction":{"sentAs":"direction","list":false,"required":true,"number":false,"values":["in","out"]},"from":{"sentAs":"from","list":false,"required":true,"number":true},"to":{"sentAs":"to","list":false,"required":true,"number":true},"callId":{"sentAs":"callId","list":false,"required":true,"number":false},"origCallId":{"sentAs":"origCallId","list":false,"required":false,"number":false},"cause":{"sentAs":"cause","list":false,"required":true,"number":false},"answeringNumber":{"sentAs":"answeringNumber","list":false,"required":false,"number":true},"diversion":{"sentAs":"diversion","list":false,"required":false,"number":true},"xcid":{"sentAs":"xcid","list":false,"required":false,"number":false}},"answered":false},
  dtmf: {"fields":{"event":{"sentAs":"event","list":false,"required":true,"number":false},"callId":{"sentAs":"callId","list":false,"required":true,"number":false},"dtmf":{"sentAs":"dtmf","list":false,"required":false,"number":false},"origCallId":{"sentAs":"origCallId","list":false,"required":false,"number":false}},"answered":true},
}

/** The root element `<Response>` of an answer: its attributes, and the actions of which it takes one. */
export const pushAnswer: PushAnswerElement = {
  "attributes": {
    "onAnswer": {
      "type": "url"
    },
    "onHangup": {
      "type": "url"
    }
  },
  "children": {
    "Dial": {
      "attributes": {
        "callerId": {
          "type": "string"
        },
        "anonymous": {
          "type": "boolean",
          "default": false
        }
      },
      "children": {
        "Number": {
          "text": "string",
          "least": 1,
          "most": 5
        },
        "Voicemail": {
          "attributes": {},
          "children": {}
        }
      }
    },
    "Play": {
      "attributes": {},
      "children": {
        "Url": {
          "text": "url",
          "most": 1,
          "required": true
        }
      }
    },
    "Gather": {
      "attributes": {
        "onData": {
          "type": "url",
          "required": true
        },
        "maxDigits": {
          "type": "integer",
          "minimum": 1,
          "default": 1
        },
        "timeout": {
          "type": "integer",
          "minimum": 1,
          "default": 2000
        },
        "type": {
          "type": "string",
          "values": [
            "dtmf"
          ],
          "default": "dtmf"
        }
      },
      "children": {
        "Play": {
          "attributes": {},
          "children": {
            "Url": {
              "text": "url",
              "most": 1,
              "required": true
            }
          }
        }
      }
    },
    "Reject": {
      "attributes": {
        "reason": {
          "type": "string",
          "values": [
            "rejected",
            "busy"
          ],
          "default": "rejected"
        }
      },
      "children": {}
    },
    "Hangup": {
      "attributes": {},
      "children": {}
    }
  }
}

/** Milliseconds after which the call goes on without an answer. */
export const pushTimeLimit = 10000

/**
 * The base64 of an RSA signature (PKCS#1 v1.5 with SHA-256) over the raw body of the push. Neither the URL nor a
 * time is signed, so a push can be replayed.
 */
export const pushSignature = {
  "header": "X-Sipgate-Signature",
  "algorithm": "RSA-SHA256",
  "publicKey": "-----BEGIN PUBLIC KEY-----\nMIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvFdlnqRfO5TmqzjtsFVC\nqPz+oW+poi3lXQFvMJJMEAtlU4MbX+yuIkgnC+Qt3AQWIK+oWSEQiybg+p39wEMl\n16PZxEzf9gONQvTg1XhyHnwqYUFQj/AoxPKGYC3jmdjZ224SrESiTN3CdxoOc3vk\ncXiQstYE7SxnksPtzfk0aIOkicim5/tAP9izNQ18/zmX3ChjK2k72gf5dDlq+qZ8\npRiHAPZ64TySH6cLQDhaoh6Nbq8FEG3usXXPClbUMh2DZaTMPafpd+LNuTngJ/y+\nKoZasVuFfXAeBqGA6l5d4Uedfr99Z6qjwDrJ8sU4z2Do9bJrbuqP+mOXEebhSI1K\nvi8trEfrIt8hnDBGsBaB9NEO3kYxvDT2/PhC9fNYFocjEpZNd7/mUqTJDYlpa4UC\nNDQaU+ATdXG8/P5sGAegks6MQTu+qe9XTO0CV48eswDkz6g3UbLOwmrJK59SjD3J\nyAZ52sluwyDKRWw/PPTt8BTQLjvkdbiLUlc4ehJ4b1X7D7diYWHDPeFL47cAvaXh\ndXVrZDeBJYibvD1jRx4ES0KlfhwzNXBYUoM/Movg9zMM2PzyHHKS//xIjwUC/FJ6\n/6eykno0Hy2B1ev6s3hdY6VkN2zd7Wf+EK4DxRliwsg1U99szFE3ewLfexF+Uag5\nM+TfPtOUumI/NHMTvsRW9+ECAwEAAQ==\n-----END PUBLIC KEY-----\n"
} as const
