// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountUrl !== void 0 && func0.call(data, "accountUrl") && typeof data.accountUrl != "string") {
      let err0 = { instancePath: instancePath + "/accountUrl", schemaPath: "answer:ApiUrls/properties/accountUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.accountVerifiedUrl !== void 0 && func0.call(data, "accountVerifiedUrl") && typeof data.accountVerifiedUrl != "string") {
      let err1 = { instancePath: instancePath + "/accountVerifiedUrl", schemaPath: "answer:ApiUrls/properties/accountVerifiedUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.addressUrl !== void 0 && func0.call(data, "addressUrl") && typeof data.addressUrl != "string") {
      let err2 = { instancePath: instancePath + "/addressUrl", schemaPath: "answer:ApiUrls/properties/addressUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.addressesUrl !== void 0 && func0.call(data, "addressesUrl") && typeof data.addressesUrl != "string") {
      let err3 = { instancePath: instancePath + "/addressesUrl", schemaPath: "answer:ApiUrls/properties/addressesUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.addressNumbersUrl !== void 0 && func0.call(data, "addressNumbersUrl") && typeof data.addressNumbersUrl != "string") {
      let err4 = { instancePath: instancePath + "/addressNumbersUrl", schemaPath: "answer:ApiUrls/properties/addressNumbersUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.authorizationOauthClientsUrl !== void 0 && func0.call(data, "authorizationOauthClientsUrl") && typeof data.authorizationOauthClientsUrl != "string") {
      let err5 = { instancePath: instancePath + "/authorizationOauthClientsUrl", schemaPath: "answer:ApiUrls/properties/authorizationOauthClientsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.authorizationOauthClientUrl !== void 0 && func0.call(data, "authorizationOauthClientUrl") && typeof data.authorizationOauthClientUrl != "string") {
      let err6 = { instancePath: instancePath + "/authorizationOauthClientUrl", schemaPath: "answer:ApiUrls/properties/authorizationOauthClientUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.authorizationTokenUrl !== void 0 && func0.call(data, "authorizationTokenUrl") && typeof data.authorizationTokenUrl != "string") {
      let err7 = { instancePath: instancePath + "/authorizationTokenUrl", schemaPath: "answer:ApiUrls/properties/authorizationTokenUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.balanceUrl !== void 0 && func0.call(data, "balanceUrl") && typeof data.balanceUrl != "string") {
      let err8 = { instancePath: instancePath + "/balanceUrl", schemaPath: "answer:ApiUrls/properties/balanceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.getCallRestrictionsUrl !== void 0 && func0.call(data, "getCallRestrictionsUrl") && typeof data.getCallRestrictionsUrl != "string") {
      let err9 = { instancePath: instancePath + "/getCallRestrictionsUrl", schemaPath: "answer:ApiUrls/properties/getCallRestrictionsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.callRestrictionsUrl !== void 0 && func0.call(data, "callRestrictionsUrl") && typeof data.callRestrictionsUrl != "string") {
      let err10 = { instancePath: instancePath + "/callRestrictionsUrl", schemaPath: "answer:ApiUrls/properties/callRestrictionsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.contactsUrl !== void 0 && func0.call(data, "contactsUrl") && typeof data.contactsUrl != "string") {
      let err11 = { instancePath: instancePath + "/contactsUrl", schemaPath: "answer:ApiUrls/properties/contactsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.crmBridgeUrl !== void 0 && func0.call(data, "crmBridgeUrl") && typeof data.crmBridgeUrl != "string") {
      let err12 = { instancePath: instancePath + "/crmBridgeUrl", schemaPath: "answer:ApiUrls/properties/crmBridgeUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.internalContactsUrl !== void 0 && func0.call(data, "internalContactsUrl") && typeof data.internalContactsUrl != "string") {
      let err13 = { instancePath: instancePath + "/internalContactsUrl", schemaPath: "answer:ApiUrls/properties/internalContactsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.deviceCallerIdUrl !== void 0 && func0.call(data, "deviceCallerIdUrl") && typeof data.deviceCallerIdUrl != "string") {
      let err14 = { instancePath: instancePath + "/deviceCallerIdUrl", schemaPath: "answer:ApiUrls/properties/deviceCallerIdUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.deviceUrl !== void 0 && func0.call(data, "deviceUrl") && typeof data.deviceUrl != "string") {
      let err15 = { instancePath: instancePath + "/deviceUrl", schemaPath: "answer:ApiUrls/properties/deviceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.devicesTariffAnnouncementUrl !== void 0 && func0.call(data, "devicesTariffAnnouncementUrl") && typeof data.devicesTariffAnnouncementUrl != "string") {
      let err16 = { instancePath: instancePath + "/devicesTariffAnnouncementUrl", schemaPath: "answer:ApiUrls/properties/devicesTariffAnnouncementUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.devicesSingleRowDisplayUrl !== void 0 && func0.call(data, "devicesSingleRowDisplayUrl") && typeof data.devicesSingleRowDisplayUrl != "string") {
      let err17 = { instancePath: instancePath + "/devicesSingleRowDisplayUrl", schemaPath: "answer:ApiUrls/properties/devicesSingleRowDisplayUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.deviceSimOrdersUrl !== void 0 && func0.call(data, "deviceSimOrdersUrl") && typeof data.deviceSimOrdersUrl != "string") {
      let err18 = { instancePath: instancePath + "/deviceSimOrdersUrl", schemaPath: "answer:ApiUrls/properties/deviceSimOrdersUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.faxlinesUrl !== void 0 && func0.call(data, "faxlinesUrl") && typeof data.faxlinesUrl != "string") {
      let err19 = { instancePath: instancePath + "/faxlinesUrl", schemaPath: "answer:ApiUrls/properties/faxlinesUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.faxlineUrl !== void 0 && func0.call(data, "faxlineUrl") && typeof data.faxlineUrl != "string") {
      let err20 = { instancePath: instancePath + "/faxlineUrl", schemaPath: "answer:ApiUrls/properties/faxlineUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.faxlineNumbersUrl !== void 0 && func0.call(data, "faxlineNumbersUrl") && typeof data.faxlineNumbersUrl != "string") {
      let err21 = { instancePath: instancePath + "/faxlineNumbersUrl", schemaPath: "answer:ApiUrls/properties/faxlineNumbersUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.groupsUrl !== void 0 && func0.call(data, "groupsUrl") && typeof data.groupsUrl != "string") {
      let err22 = { instancePath: instancePath + "/groupsUrl", schemaPath: "answer:ApiUrls/properties/groupsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.groupDetailUrl !== void 0 && func0.call(data, "groupDetailUrl") && typeof data.groupDetailUrl != "string") {
      let err23 = { instancePath: instancePath + "/groupDetailUrl", schemaPath: "answer:ApiUrls/properties/groupDetailUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.groupUserUrl !== void 0 && func0.call(data, "groupUserUrl") && typeof data.groupUserUrl != "string") {
      let err24 = { instancePath: instancePath + "/groupUserUrl", schemaPath: "answer:ApiUrls/properties/groupUserUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.groupDevicesUrl !== void 0 && func0.call(data, "groupDevicesUrl") && typeof data.groupDevicesUrl != "string") {
      let err25 = { instancePath: instancePath + "/groupDevicesUrl", schemaPath: "answer:ApiUrls/properties/groupDevicesUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.groupNumbersUrl !== void 0 && func0.call(data, "groupNumbersUrl") && typeof data.groupNumbersUrl != "string") {
      let err26 = { instancePath: instancePath + "/groupNumbersUrl", schemaPath: "answer:ApiUrls/properties/groupNumbersUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.historyEntryUrl !== void 0 && func0.call(data, "historyEntryUrl") && typeof data.historyEntryUrl != "string") {
      let err27 = { instancePath: instancePath + "/historyEntryUrl", schemaPath: "answer:ApiUrls/properties/historyEntryUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.historyUrl !== void 0 && func0.call(data, "historyUrl") && typeof data.historyUrl != "string") {
      let err28 = { instancePath: instancePath + "/historyUrl", schemaPath: "answer:ApiUrls/properties/historyUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.notificationsUrl !== void 0 && func0.call(data, "notificationsUrl") && typeof data.notificationsUrl != "string") {
      let err29 = { instancePath: instancePath + "/notificationsUrl", schemaPath: "answer:ApiUrls/properties/notificationsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.numberUrl !== void 0 && func0.call(data, "numberUrl") && typeof data.numberUrl != "string") {
      let err30 = { instancePath: instancePath + "/numberUrl", schemaPath: "answer:ApiUrls/properties/numberUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.numbersUrl !== void 0 && func0.call(data, "numbersUrl") && typeof data.numbersUrl != "string") {
      let err31 = { instancePath: instancePath + "/numbersUrl", schemaPath: "answer:ApiUrls/properties/numbersUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.webuserNumbersUrl !== void 0 && func0.call(data, "webuserNumbersUrl") && typeof data.webuserNumbersUrl != "string") {
      let err32 = { instancePath: instancePath + "/webuserNumbersUrl", schemaPath: "answer:ApiUrls/properties/webuserNumbersUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.addDirectDialUrl !== void 0 && func0.call(data, "addDirectDialUrl") && typeof data.addDirectDialUrl != "string") {
      let err33 = { instancePath: instancePath + "/addDirectDialUrl", schemaPath: "answer:ApiUrls/properties/addDirectDialUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.changeDirectDialUrl !== void 0 && func0.call(data, "changeDirectDialUrl") && typeof data.changeDirectDialUrl != "string") {
      let err34 = { instancePath: instancePath + "/changeDirectDialUrl", schemaPath: "answer:ApiUrls/properties/changeDirectDialUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.deleteDirectDialUrl !== void 0 && func0.call(data, "deleteDirectDialUrl") && typeof data.deleteDirectDialUrl != "string") {
      let err35 = { instancePath: instancePath + "/deleteDirectDialUrl", schemaPath: "answer:ApiUrls/properties/deleteDirectDialUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.phonelineUrl !== void 0 && func0.call(data, "phonelineUrl") && typeof data.phonelineUrl != "string") {
      let err36 = { instancePath: instancePath + "/phonelineUrl", schemaPath: "answer:ApiUrls/properties/phonelineUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.phonelineBlockAnonymousUrl !== void 0 && func0.call(data, "phonelineBlockAnonymousUrl") && typeof data.phonelineBlockAnonymousUrl != "string") {
      let err37 = { instancePath: instancePath + "/phonelineBlockAnonymousUrl", schemaPath: "answer:ApiUrls/properties/phonelineBlockAnonymousUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.phonelineDevicesUrl !== void 0 && func0.call(data, "phonelineDevicesUrl") && typeof data.phonelineDevicesUrl != "string") {
      let err38 = { instancePath: instancePath + "/phonelineDevicesUrl", schemaPath: "answer:ApiUrls/properties/phonelineDevicesUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.phonelineForwardingsUrl !== void 0 && func0.call(data, "phonelineForwardingsUrl") && typeof data.phonelineForwardingsUrl != "string") {
      let err39 = { instancePath: instancePath + "/phonelineForwardingsUrl", schemaPath: "answer:ApiUrls/properties/phonelineForwardingsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.phonelineNumbersUrl !== void 0 && func0.call(data, "phonelineNumbersUrl") && typeof data.phonelineNumbersUrl != "string") {
      let err40 = { instancePath: instancePath + "/phonelineNumbersUrl", schemaPath: "answer:ApiUrls/properties/phonelineNumbersUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.phonelinesParallelForwardingUrl !== void 0 && func0.call(data, "phonelinesParallelForwardingUrl") && typeof data.phonelinesParallelForwardingUrl != "string") {
      let err41 = { instancePath: instancePath + "/phonelinesParallelForwardingUrl", schemaPath: "answer:ApiUrls/properties/phonelinesParallelForwardingUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.phonelinesParallelForwardingsUrl !== void 0 && func0.call(data, "phonelinesParallelForwardingsUrl") && typeof data.phonelinesParallelForwardingsUrl != "string") {
      let err42 = { instancePath: instancePath + "/phonelinesParallelForwardingsUrl", schemaPath: "answer:ApiUrls/properties/phonelinesParallelForwardingsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.phonelineSipgateIoUrl !== void 0 && func0.call(data, "phonelineSipgateIoUrl") && typeof data.phonelineSipgateIoUrl != "string") {
      let err43 = { instancePath: instancePath + "/phonelineSipgateIoUrl", schemaPath: "answer:ApiUrls/properties/phonelineSipgateIoUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.phonelineSipgateIoLogUrl !== void 0 && func0.call(data, "phonelineSipgateIoLogUrl") && typeof data.phonelineSipgateIoLogUrl != "string") {
      let err44 = { instancePath: instancePath + "/phonelineSipgateIoLogUrl", schemaPath: "answer:ApiUrls/properties/phonelineSipgateIoLogUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.phonelineVoicemailGreetingUrl !== void 0 && func0.call(data, "phonelineVoicemailGreetingUrl") && typeof data.phonelineVoicemailGreetingUrl != "string") {
      let err45 = { instancePath: instancePath + "/phonelineVoicemailGreetingUrl", schemaPath: "answer:ApiUrls/properties/phonelineVoicemailGreetingUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.phonelineVoicemailGreetingsUrl !== void 0 && func0.call(data, "phonelineVoicemailGreetingsUrl") && typeof data.phonelineVoicemailGreetingsUrl != "string") {
      let err46 = { instancePath: instancePath + "/phonelineVoicemailGreetingsUrl", schemaPath: "answer:ApiUrls/properties/phonelineVoicemailGreetingsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.phonelineVoicemailUrl !== void 0 && func0.call(data, "phonelineVoicemailUrl") && typeof data.phonelineVoicemailUrl != "string") {
      let err47 = { instancePath: instancePath + "/phonelineVoicemailUrl", schemaPath: "answer:ApiUrls/properties/phonelineVoicemailUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.phonelineVoicemailsUrl !== void 0 && func0.call(data, "phonelineVoicemailsUrl") && typeof data.phonelineVoicemailsUrl != "string") {
      let err48 = { instancePath: instancePath + "/phonelineVoicemailsUrl", schemaPath: "answer:ApiUrls/properties/phonelineVoicemailsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.phonelinesUrl !== void 0 && func0.call(data, "phonelinesUrl") && typeof data.phonelinesUrl != "string") {
      let err49 = { instancePath: instancePath + "/phonelinesUrl", schemaPath: "answer:ApiUrls/properties/phonelinesUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.phonelineDetailUrl !== void 0 && func0.call(data, "phonelineDetailUrl") && typeof data.phonelineDetailUrl != "string") {
      let err50 = { instancePath: instancePath + "/phonelineDetailUrl", schemaPath: "answer:ApiUrls/properties/phonelineDetailUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.portingUrl !== void 0 && func0.call(data, "portingUrl") && typeof data.portingUrl != "string") {
      let err51 = { instancePath: instancePath + "/portingUrl", schemaPath: "answer:ApiUrls/properties/portingUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.portingsUrl !== void 0 && func0.call(data, "portingsUrl") && typeof data.portingsUrl != "string") {
      let err52 = { instancePath: instancePath + "/portingsUrl", schemaPath: "answer:ApiUrls/properties/portingsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
    }
    if (data.restrictionsUrl !== void 0 && func0.call(data, "restrictionsUrl") && typeof data.restrictionsUrl != "string") {
      let err53 = { instancePath: instancePath + "/restrictionsUrl", schemaPath: "answer:ApiUrls/properties/restrictionsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
    if (data.sessionsCallUrl !== void 0 && func0.call(data, "sessionsCallUrl") && typeof data.sessionsCallUrl != "string") {
      let err54 = { instancePath: instancePath + "/sessionsCallUrl", schemaPath: "answer:ApiUrls/properties/sessionsCallUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
    }
    if (data.settingsSipgateioUrl !== void 0 && func0.call(data, "settingsSipgateioUrl") && typeof data.settingsSipgateioUrl != "string") {
      let err55 = { instancePath: instancePath + "/settingsSipgateioUrl", schemaPath: "answer:ApiUrls/properties/settingsSipgateioUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
    }
    if (data.smsUrl !== void 0 && func0.call(data, "smsUrl") && typeof data.smsUrl != "string") {
      let err56 = { instancePath: instancePath + "/smsUrl", schemaPath: "answer:ApiUrls/properties/smsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
    }
    if (data.smsCallerIdsUrl !== void 0 && func0.call(data, "smsCallerIdsUrl") && typeof data.smsCallerIdsUrl != "string") {
      let err57 = { instancePath: instancePath + "/smsCallerIdsUrl", schemaPath: "answer:ApiUrls/properties/smsCallerIdsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
    }
    if (data.translationsUrl !== void 0 && func0.call(data, "translationsUrl") && typeof data.translationsUrl != "string") {
      let err58 = { instancePath: instancePath + "/translationsUrl", schemaPath: "answer:ApiUrls/properties/translationsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
    }
    if (data.userInfoUrl !== void 0 && func0.call(data, "userInfoUrl") && typeof data.userInfoUrl != "string") {
      let err59 = { instancePath: instancePath + "/userInfoUrl", schemaPath: "answer:ApiUrls/properties/userInfoUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
    }
    if (data.userUrl !== void 0 && func0.call(data, "userUrl") && typeof data.userUrl != "string") {
      let err60 = { instancePath: instancePath + "/userUrl", schemaPath: "answer:ApiUrls/properties/userUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
    }
    if (data.userBusyOnBusyUrl !== void 0 && func0.call(data, "userBusyOnBusyUrl") && typeof data.userBusyOnBusyUrl != "string") {
      let err61 = { instancePath: instancePath + "/userBusyOnBusyUrl", schemaPath: "answer:ApiUrls/properties/userBusyOnBusyUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
    }
    if (data.userDefaultDeviceUrl !== void 0 && func0.call(data, "userDefaultDeviceUrl") && typeof data.userDefaultDeviceUrl != "string") {
      let err62 = { instancePath: instancePath + "/userDefaultDeviceUrl", schemaPath: "answer:ApiUrls/properties/userDefaultDeviceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
    }
    if (data.userDevicesUrl !== void 0 && func0.call(data, "userDevicesUrl") && typeof data.userDevicesUrl != "string") {
      let err63 = { instancePath: instancePath + "/userDevicesUrl", schemaPath: "answer:ApiUrls/properties/userDevicesUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
    }
    if (data.userDeviceSimUrl !== void 0 && func0.call(data, "userDeviceSimUrl") && typeof data.userDeviceSimUrl != "string") {
      let err64 = { instancePath: instancePath + "/userDeviceSimUrl", schemaPath: "answer:ApiUrls/properties/userDeviceSimUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
    }
    if (data.userExternalDevicesUrl !== void 0 && func0.call(data, "userExternalDevicesUrl") && typeof data.userExternalDevicesUrl != "string") {
      let err65 = { instancePath: instancePath + "/userExternalDevicesUrl", schemaPath: "answer:ApiUrls/properties/userExternalDevicesUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
    }
    if (data.userMobileDevicesUrl !== void 0 && func0.call(data, "userMobileDevicesUrl") && typeof data.userMobileDevicesUrl != "string") {
      let err66 = { instancePath: instancePath + "/userMobileDevicesUrl", schemaPath: "answer:ApiUrls/properties/userMobileDevicesUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
    }
    if (data.userRegisterDevicesUrl !== void 0 && func0.call(data, "userRegisterDevicesUrl") && typeof data.userRegisterDevicesUrl != "string") {
      let err67 = { instancePath: instancePath + "/userRegisterDevicesUrl", schemaPath: "answer:ApiUrls/properties/userRegisterDevicesUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
    }
    if (data.userRoleUrl !== void 0 && func0.call(data, "userRoleUrl") && typeof data.userRoleUrl != "string") {
      let err68 = { instancePath: instancePath + "/userRoleUrl", schemaPath: "answer:ApiUrls/properties/userRoleUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
    }
    if (data.usersUrl !== void 0 && func0.call(data, "usersUrl") && typeof data.usersUrl != "string") {
      let err69 = { instancePath: instancePath + "/usersUrl", schemaPath: "answer:ApiUrls/properties/usersUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
    }
    if (data.voicemailsUrl !== void 0 && func0.call(data, "voicemailsUrl") && typeof data.voicemailsUrl != "string") {
      let err70 = { instancePath: instancePath + "/voicemailsUrl", schemaPath: "answer:ApiUrls/properties/voicemailsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
    }
    if (data.voicemailDetailUrl !== void 0 && func0.call(data, "voicemailDetailUrl") && typeof data.voicemailDetailUrl != "string") {
      let err71 = { instancePath: instancePath + "/voicemailDetailUrl", schemaPath: "answer:ApiUrls/properties/voicemailDetailUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
  } else {
    let err72 = { instancePath, schemaPath: "answer:ApiUrls/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { accountUrl: !0, accountVerifiedUrl: !0, addressUrl: !0, addressesUrl: !0, addressNumbersUrl: !0, authorizationOauthClientsUrl: !0, authorizationOauthClientUrl: !0, authorizationTokenUrl: !0, balanceUrl: !0, getCallRestrictionsUrl: !0, callRestrictionsUrl: !0, contactsUrl: !0, crmBridgeUrl: !0, internalContactsUrl: !0, deviceCallerIdUrl: !0, deviceUrl: !0, devicesTariffAnnouncementUrl: !0, devicesSingleRowDisplayUrl: !0, deviceSimOrdersUrl: !0, faxlinesUrl: !0, faxlineUrl: !0, faxlineNumbersUrl: !0, groupsUrl: !0, groupDetailUrl: !0, groupUserUrl: !0, groupDevicesUrl: !0, groupNumbersUrl: !0, historyEntryUrl: !0, historyUrl: !0, notificationsUrl: !0, numberUrl: !0, numbersUrl: !0, webuserNumbersUrl: !0, addDirectDialUrl: !0, changeDirectDialUrl: !0, deleteDirectDialUrl: !0, phonelineUrl: !0, phonelineBlockAnonymousUrl: !0, phonelineDevicesUrl: !0, phonelineForwardingsUrl: !0, phonelineNumbersUrl: !0, phonelinesParallelForwardingUrl: !0, phonelinesParallelForwardingsUrl: !0, phonelineSipgateIoUrl: !0, phonelineSipgateIoLogUrl: !0, phonelineVoicemailGreetingUrl: !0, phonelineVoicemailGreetingsUrl: !0, phonelineVoicemailUrl: !0, phonelineVoicemailsUrl: !0, phonelinesUrl: !0, phonelineDetailUrl: !0, portingUrl: !0, portingsUrl: !0, restrictionsUrl: !0, sessionsCallUrl: !0, settingsSipgateioUrl: !0, smsUrl: !0, smsCallerIdsUrl: !0, translationsUrl: !0, userInfoUrl: !0, userUrl: !0, userBusyOnBusyUrl: !0, userDefaultDeviceUrl: !0, userDevicesUrl: !0, userDeviceSimUrl: !0, userExternalDevicesUrl: !0, userMobileDevicesUrl: !0, userRegisterDevicesUrl: !0, userRoleUrl: !0, usersUrl: !0, voicemailsUrl: !0, voicemailDetailUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
