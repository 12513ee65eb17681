"""Reminds people of their appointments, in the manner of scripts that fill the API from HTML forms.

Every value of a form is text, and what a form leaves empty is null. The address is the only setting.
"""
import json
import os
import sys
import urllib.parse
import urllib.request

API = os.environ["SIPGATE_API"]
LOGIN = os.environ["SIPGATE_LOGIN"]


def post_form(url, **fields):
    body = urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data=body)) as response:
        return json.load(response)


def call(method, path, token, payload=None):
    request = urllib.request.Request(API + path, method=method)
    request.add_header("Authorization", "Bearer " + token)
    request.add_header("Accept", "application/json")
    if payload is not None:
        request.data = json.dumps(payload).encode()
        request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request) as response:
        text = response.read()
        return json.loads(text) if text else None


tokens = post_form(
    LOGIN + "/realms/third-party/protocol/openid-connect/token",
    grant_type="refresh_token",
    refresh_token=os.environ["SIPGATE_REFRESH_TOKEN"],
    client_id=os.environ["SIPGATE_CLIENT_ID"],
    client_secret=os.environ["SIPGATE_CLIENT_SECRET"],
)
token = tokens["access_token"]
form = {"phone": "+491713920034", "text": "Termin morgen um 9 Uhr", "send_at": None, "active": "true", "timeout": "30"}

try:
    user = call("GET", "/authorization/userinfo", token)["sub"]
    call("POST", "/sessions/sms", token, {"smsId": "s0", "recipient": form["phone"], "message": form["text"], "sendAt": form["send_at"]})
    call("PUT", "/%s/phonelines/p0/voicemails/v0" % user, token, {"active": form["active"], "transcription": "0", "timeout": form["timeout"]})
    query = urllib.parse.urlencode({"types": ["CALL", "VOICEMAIL"], "limit": "2", "archived": "false"}, doseq=True)
    history = call("GET", "/history?" + query, token)
    print(json.dumps({"user": user, "entries": len(history["items"])}))
except urllib.error.HTTPError as error:
    sys.exit("%s %s" % (error.code, error.headers.get("X-Sandbox-Why")))
