// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountUrl !== void 0 && func0.call(data, "accountUrl") && typeof data.accountUrl != "string") {
      let err0 = { instancePath: instancePath + "/accountUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.accountVerifiedUrl !== void 0 && func0.call(data, "accountVerifiedUrl") && typeof data.accountVerifiedUrl != "string") {
      let err1 = { instancePath: instancePath + "/accountVerifiedUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.addressUrl !== void 0 && func0.call(data, "addressUrl") && typeof data.addressUrl != "string") {
      let err2 = { instancePath: instancePath + "/addressUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.addressesUrl !== void 0 && func0.call(data, "addressesUrl") && typeof data.addressesUrl != "string") {
      let err3 = { instancePath: instancePath + "/addressesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.addressNumbersUrl !== void 0 && func0.call(data, "addressNumbersUrl") && typeof data.addressNumbersUrl != "string") {
      let err4 = { instancePath: instancePath + "/addressNumbersUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.authorizationOauthClientsUrl !== void 0 && func0.call(data, "authorizationOauthClientsUrl") && typeof data.authorizationOauthClientsUrl != "string") {
      let err5 = { instancePath: instancePath + "/authorizationOauthClientsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.authorizationOauthClientUrl !== void 0 && func0.call(data, "authorizationOauthClientUrl") && typeof data.authorizationOauthClientUrl != "string") {
      let err6 = { instancePath: instancePath + "/authorizationOauthClientUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.authorizationTokenUrl !== void 0 && func0.call(data, "authorizationTokenUrl") && typeof data.authorizationTokenUrl != "string") {
      let err7 = { instancePath: instancePath + "/authorizationTokenUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.balanceUrl !== void 0 && func0.call(data, "balanceUrl") && typeof data.balanceUrl != "string") {
      let err8 = { instancePath: instancePath + "/balanceUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.getCallRestrictionsUrl !== void 0 && func0.call(data, "getCallRestrictionsUrl") && typeof data.getCallRestrictionsUrl != "string") {
      let err9 = { instancePath: instancePath + "/getCallRestrictionsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.callRestrictionsUrl !== void 0 && func0.call(data, "callRestrictionsUrl") && typeof data.callRestrictionsUrl != "string") {
      let err10 = { instancePath: instancePath + "/callRestrictionsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.contactsUrl !== void 0 && func0.call(data, "contactsUrl") && typeof data.contactsUrl != "string") {
      let err11 = { instancePath: instancePath + "/contactsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.crmBridgeUrl !== void 0 && func0.call(data, "crmBridgeUrl") && typeof data.crmBridgeUrl != "string") {
      let err12 = { instancePath: instancePath + "/crmBridgeUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.internalContactsUrl !== void 0 && func0.call(data, "internalContactsUrl") && typeof data.internalContactsUrl != "string") {
      let err13 = { instancePath: instancePath + "/internalContactsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.deviceCallerIdUrl !== void 0 && func0.call(data, "deviceCallerIdUrl") && typeof data.deviceCallerIdUrl != "string") {
      let err14 = { instancePath: instancePath + "/deviceCallerIdUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.deviceUrl !== void 0 && func0.call(data, "deviceUrl") && typeof data.deviceUrl != "string") {
      let err15 = { instancePath: instancePath + "/deviceUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.devicesTariffAnnouncementUrl !== void 0 && func0.call(data, "devicesTariffAnnouncementUrl") && typeof data.devicesTariffAnnouncementUrl != "string") {
      let err16 = { instancePath: instancePath + "/devicesTariffAnnouncementUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.devicesSingleRowDisplayUrl !== void 0 && func0.call(data, "devicesSingleRowDisplayUrl") && typeof data.devicesSingleRowDisplayUrl != "string") {
      let err17 = { instancePath: instancePath + "/devicesSingleRowDisplayUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.deviceSimOrdersUrl !== void 0 && func0.call(data, "deviceSimOrdersUrl") && typeof data.deviceSimOrdersUrl != "string") {
      let err18 = { instancePath: instancePath + "/deviceSimOrdersUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.faxlinesUrl !== void 0 && func0.call(data, "faxlinesUrl") && typeof data.faxlinesUrl != "string") {
      let err19 = { instancePath: instancePath + "/faxlinesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.faxlineUrl !== void 0 && func0.call(data, "faxlineUrl") && typeof data.faxlineUrl != "string") {
      let err20 = { instancePath: instancePath + "/faxlineUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.faxlineNumbersUrl !== void 0 && func0.call(data, "faxlineNumbersUrl") && typeof data.faxlineNumbersUrl != "string") {
      let err21 = { instancePath: instancePath + "/faxlineNumbersUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.groupsUrl !== void 0 && func0.call(data, "groupsUrl") && typeof data.groupsUrl != "string") {
      let err22 = { instancePath: instancePath + "/groupsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.groupDetailUrl !== void 0 && func0.call(data, "groupDetailUrl") && typeof data.groupDetailUrl != "string") {
      let err23 = { instancePath: instancePath + "/groupDetailUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.groupUserUrl !== void 0 && func0.call(data, "groupUserUrl") && typeof data.groupUserUrl != "string") {
      let err24 = { instancePath: instancePath + "/groupUserUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.groupDevicesUrl !== void 0 && func0.call(data, "groupDevicesUrl") && typeof data.groupDevicesUrl != "string") {
      let err25 = { instancePath: instancePath + "/groupDevicesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.groupNumbersUrl !== void 0 && func0.call(data, "groupNumbersUrl") && typeof data.groupNumbersUrl != "string") {
      let err26 = { instancePath: instancePath + "/groupNumbersUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.historyEntryUrl !== void 0 && func0.call(data, "historyEntryUrl") && typeof data.historyEntryUrl != "string") {
      let err27 = { instancePath: instancePath + "/historyEntryUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.historyUrl !== void 0 && func0.call(data, "historyUrl") && typeof data.historyUrl != "string") {
      let err28 = { instancePath: instancePath + "/historyUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.notificationsUrl !== void 0 && func0.call(data, "notificationsUrl") && typeof data.notificationsUrl != "string") {
      let err29 = { instancePath: instancePath + "/notificationsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.numberUrl !== void 0 && func0.call(data, "numberUrl") && typeof data.numberUrl != "string") {
      let err30 = { instancePath: instancePath + "/numberUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.numbersUrl !== void 0 && func0.call(data, "numbersUrl") && typeof data.numbersUrl != "string") {
      let err31 = { instancePath: instancePath + "/numbersUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.webuserNumbersUrl !== void 0 && func0.call(data, "webuserNumbersUrl") && typeof data.webuserNumbersUrl != "string") {
      let err32 = { instancePath: instancePath + "/webuserNumbersUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.addDirectDialUrl !== void 0 && func0.call(data, "addDirectDialUrl") && typeof data.addDirectDialUrl != "string") {
      let err33 = { instancePath: instancePath + "/addDirectDialUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.changeDirectDialUrl !== void 0 && func0.call(data, "changeDirectDialUrl") && typeof data.changeDirectDialUrl != "string") {
      let err34 = { instancePath: instancePath + "/changeDirectDialUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.deleteDirectDialUrl !== void 0 && func0.call(data, "deleteDirectDialUrl") && typeof data.deleteDirectDialUrl != "string") {
      let err35 = { instancePath: instancePath + "/deleteDirectDialUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.phonelineUrl !== void 0 && func0.call(data, "phonelineUrl") && typeof data.phonelineUrl != "string") {
      let err36 = { instancePath: instancePath + "/phonelineUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.phonelineBlockAnonymousUrl !== void 0 && func0.call(data, "phonelineBlockAnonymousUrl") && typeof data.phonelineBlockAnonymousUrl != "string") {
      let err37 = { instancePath: instancePath + "/phonelineBlockAnonymousUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.phonelineDevicesUrl !== void 0 && func0.call(data, "phonelineDevicesUrl") && typeof data.phonelineDevicesUrl != "string") {
      let err38 = { instancePath: instancePath + "/phonelineDevicesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.phonelineForwardingsUrl !== void 0 && func0.call(data, "phonelineForwardingsUrl") && typeof data.phonelineForwardingsUrl != "string") {
      let err39 = { instancePath: instancePath + "/phonelineForwardingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.phonelineNumbersUrl !== void 0 && func0.call(data, "phonelineNumbersUrl") && typeof data.phonelineNumbersUrl != "string") {
      let err40 = { instancePath: instancePath + "/phonelineNumbersUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.phonelinesParallelForwardingUrl !== void 0 && func0.call(data, "phonelinesParallelForwardingUrl") && typeof data.phonelinesParallelForwardingUrl != "string") {
      let err41 = { instancePath: instancePath + "/phonelinesParallelForwardingUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.phonelinesParallelForwardingsUrl !== void 0 && func0.call(data, "phonelinesParallelForwardingsUrl") && typeof data.phonelinesParallelForwardingsUrl != "string") {
      let err42 = { instancePath: instancePath + "/phonelinesParallelForwardingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.phonelineSipgateIoUrl !== void 0 && func0.call(data, "phonelineSipgateIoUrl") && typeof data.phonelineSipgateIoUrl != "string") {
      let err43 = { instancePath: instancePath + "/phonelineSipgateIoUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.phonelineSipgateIoLogUrl !== void 0 && func0.call(data, "phonelineSipgateIoLogUrl") && typeof data.phonelineSipgateIoLogUrl != "string") {
      let err44 = { instancePath: instancePath + "/phonelineSipgateIoLogUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.phonelineVoicemailGreetingUrl !== void 0 && func0.call(data, "phonelineVoicemailGreetingUrl") && typeof data.phonelineVoicemailGreetingUrl != "string") {
      let err45 = { instancePath: instancePath + "/phonelineVoicemailGreetingUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.phonelineVoicemailGreetingsUrl !== void 0 && func0.call(data, "phonelineVoicemailGreetingsUrl") && typeof data.phonelineVoicemailGreetingsUrl != "string") {
      let err46 = { instancePath: instancePath + "/phonelineVoicemailGreetingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.phonelineVoicemailUrl !== void 0 && func0.call(data, "phonelineVoicemailUrl") && typeof data.phonelineVoicemailUrl != "string") {
      let err47 = { instancePath: instancePath + "/phonelineVoicemailUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.phonelineVoicemailsUrl !== void 0 && func0.call(data, "phonelineVoicemailsUrl") && typeof data.phonelineVoicemailsUrl != "string") {
      let err48 = { instancePath: instancePath + "/phonelineVoicemailsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.phonelinesUrl !== void 0 && func0.call(data, "phonelinesUrl") && typeof data.phonelinesUrl != "string") {
      let err49 = { instancePath: instancePath + "/phonelinesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.phonelineDetailUrl !== void 0 && func0.call(data, "phonelineDetailUrl") && typeof data.phonelineDetailUrl != "string") {
      let err50 = { instancePath: instancePath + "/phonelineDetailUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.portingUrl !== void 0 && func0.call(data, "portingUrl") && typeof data.portingUrl != "string") {
      let err51 = { instancePath: instancePath + "/portingUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.portingsUrl !== void 0 && func0.call(data, "portingsUrl") && typeof data.portingsUrl != "string") {
      let err52 = { instancePath: instancePath + "/portingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
    }
    if (data.restrictionsUrl !== void 0 && func0.call(data, "restrictionsUrl") && typeof data.restrictionsUrl != "string") {
      let err53 = { instancePath: instancePath + "/restrictionsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
    if (data.sessionsCallUrl !== void 0 && func0.call(data, "sessionsCallUrl") && typeof data.sessionsCallUrl != "string") {
      let err54 = { instancePath: instancePath + "/sessionsCallUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
    }
    if (data.settingsSipgateioUrl !== void 0 && func0.call(data, "settingsSipgateioUrl") && typeof data.settingsSipgateioUrl != "string") {
      let err55 = { instancePath: instancePath + "/settingsSipgateioUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
    }
    if (data.smsUrl !== void 0 && func0.call(data, "smsUrl") && typeof data.smsUrl != "string") {
      let err56 = { instancePath: instancePath + "/smsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
    }
    if (data.smsCallerIdsUrl !== void 0 && func0.call(data, "smsCallerIdsUrl") && typeof data.smsCallerIdsUrl != "string") {
      let err57 = { instancePath: instancePath + "/smsCallerIdsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
    }
    if (data.translationsUrl !== void 0 && func0.call(data, "translationsUrl") && typeof data.translationsUrl != "string") {
      let err58 = { instancePath: instancePath + "/translationsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
    }
    if (data.userInfoUrl !== void 0 && func0.call(data, "userInfoUrl") && typeof data.userInfoUrl != "string") {
      let err59 = { instancePath: instancePath + "/userInfoUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
    }
    if (data.userUrl !== void 0 && func0.call(data, "userUrl") && typeof data.userUrl != "string") {
      let err60 = { instancePath: instancePath + "/userUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
    }
    if (data.userBusyOnBusyUrl !== void 0 && func0.call(data, "userBusyOnBusyUrl") && typeof data.userBusyOnBusyUrl != "string") {
      let err61 = { instancePath: instancePath + "/userBusyOnBusyUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
    }
    if (data.userDefaultDeviceUrl !== void 0 && func0.call(data, "userDefaultDeviceUrl") && typeof data.userDefaultDeviceUrl != "string") {
      let err62 = { instancePath: instancePath + "/userDefaultDeviceUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
    }
    if (data.userDevicesUrl !== void 0 && func0.call(data, "userDevicesUrl") && typeof data.userDevicesUrl != "string") {
      let err63 = { instancePath: instancePath + "/userDevicesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
    }
    if (data.userDeviceSimUrl !== void 0 && func0.call(data, "userDeviceSimUrl") && typeof data.userDeviceSimUrl != "string") {
      let err64 = { instancePath: instancePath + "/userDeviceSimUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
    }
    if (data.userExternalDevicesUrl !== void 0 && func0.call(data, "userExternalDevicesUrl") && typeof data.userExternalDevicesUrl != "string") {
      let err65 = { instancePath: instancePath + "/userExternalDevicesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
    }
    if (data.userMobileDevicesUrl !== void 0 && func0.call(data, "userMobileDevicesUrl") && typeof data.userMobileDevicesUrl != "string") {
      let err66 = { instancePath: instancePath + "/userMobileDevicesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
    }
    if (data.userRegisterDevicesUrl !== void 0 && func0.call(data, "userRegisterDevicesUrl") && typeof data.userRegisterDevicesUrl != "string") {
      let err67 = { instancePath: instancePath + "/userRegisterDevicesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
    }
    if (data.userRoleUrl !== void 0 && func0.call(data, "userRoleUrl") && typeof data.userRoleUrl != "string") {
      let err68 = { instancePath: instancePath + "/userRoleUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
    }
    if (data.usersUrl !== void 0 && func0.call(data, "usersUrl") && typeof data.usersUrl != "string") {
      let err69 = { instancePath: instancePath + "/usersUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
    }
    if (data.voicemailsUrl !== void 0 && func0.call(data, "voicemailsUrl") && typeof data.voicemailsUrl != "string") {
      let err70 = { instancePath: instancePath + "/voicemailsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
    }
    if (data.voicemailDetailUrl !== void 0 && func0.call(data, "voicemailDetailUrl") && typeof data.voicemailDetailUrl != "string") {
      let err71 = { instancePath: instancePath + "/voicemailDetailUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
  } else {
    let err72 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { accountUrl: !0, accountVerifiedUrl: !0, addressUrl: !0, addressesUrl: !0, addressNumbersUrl: !0, authorizationOauthClientsUrl: !0, authorizationOauthClientUrl: !0, authorizationTokenUrl: !0, balanceUrl: !0, getCallRestrictionsUrl: !0, callRestrictionsUrl: !0, contactsUrl: !0, crmBridgeUrl: !0, internalContactsUrl: !0, deviceCallerIdUrl: !0, deviceUrl: !0, devicesTariffAnnouncementUrl: !0, devicesSingleRowDisplayUrl: !0, deviceSimOrdersUrl: !0, faxlinesUrl: !0, faxlineUrl: !0, faxlineNumbersUrl: !0, groupsUrl: !0, groupDetailUrl: !0, groupUserUrl: !0, groupDevicesUrl: !0, groupNumbersUrl: !0, historyEntryUrl: !0, historyUrl: !0, notificationsUrl: !0, numberUrl: !0, numbersUrl: !0, webuserNumbersUrl: !0, addDirectDialUrl: !0, changeDirectDialUrl: !0, deleteDirectDialUrl: !0, phonelineUrl: !0, phonelineBlockAnonymousUrl: !0, phonelineDevicesUrl: !0, phonelineForwardingsUrl: !0, phonelineNumbersUrl: !0, phonelinesParallelForwardingUrl: !0, phonelinesParallelForwardingsUrl: !0, phonelineSipgateIoUrl: !0, phonelineSipgateIoLogUrl: !0, phonelineVoicemailGreetingUrl: !0, phonelineVoicemailGreetingsUrl: !0, phonelineVoicemailUrl: !0, phonelineVoicemailsUrl: !0, phonelinesUrl: !0, phonelineDetailUrl: !0, portingUrl: !0, portingsUrl: !0, restrictionsUrl: !0, sessionsCallUrl: !0, settingsSipgateioUrl: !0, smsUrl: !0, smsCallerIdsUrl: !0, translationsUrl: !0, userInfoUrl: !0, userUrl: !0, userBusyOnBusyUrl: !0, userDefaultDeviceUrl: !0, userDevicesUrl: !0, userDeviceSimUrl: !0, userExternalDevicesUrl: !0, userMobileDevicesUrl: !0, userRegisterDevicesUrl: !0, userRoleUrl: !0, usersUrl: !0, voicemailsUrl: !0, voicemailDetailUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
