// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountsUrl !== void 0 && func0.call(data, "accountsUrl") && typeof data.accountsUrl != "string") {
      let err0 = { instancePath: instancePath + "/accountsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.accountTopUpUrl !== void 0 && func0.call(data, "accountTopUpUrl") && typeof data.accountTopUpUrl != "string") {
      let err1 = { instancePath: instancePath + "/accountTopUpUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.accountSettingsUrl !== void 0 && func0.call(data, "accountSettingsUrl") && typeof data.accountSettingsUrl != "string") {
      let err2 = { instancePath: instancePath + "/accountSettingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.adminIvrSettings !== void 0 && func0.call(data, "adminIvrSettings") && typeof data.adminIvrSettings != "string") {
      let err3 = { instancePath: instancePath + "/adminIvrSettings", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.adminProductSettingsUrl !== void 0 && func0.call(data, "adminProductSettingsUrl") && typeof data.adminProductSettingsUrl != "string") {
      let err4 = { instancePath: instancePath + "/adminProductSettingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.adminPublicPhonesUrl !== void 0 && func0.call(data, "adminPublicPhonesUrl") && typeof data.adminPublicPhonesUrl != "string") {
      let err5 = { instancePath: instancePath + "/adminPublicPhonesUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.affiliateUrl !== void 0 && func0.call(data, "affiliateUrl") && typeof data.affiliateUrl != "string") {
      let err6 = { instancePath: instancePath + "/affiliateUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.appsUrl !== void 0 && func0.call(data, "appsUrl") && typeof data.appsUrl != "string") {
      let err7 = { instancePath: instancePath + "/appsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.basicUrl !== void 0 && func0.call(data, "basicUrl") && typeof data.basicUrl != "string") {
      let err8 = { instancePath: instancePath + "/basicUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.bookConnectionUrl !== void 0 && func0.call(data, "bookConnectionUrl") && typeof data.bookConnectionUrl != "string") {
      let err9 = { instancePath: instancePath + "/bookConnectionUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.bookFaxlineUrl !== void 0 && func0.call(data, "bookFaxlineUrl") && typeof data.bookFaxlineUrl != "string") {
      let err10 = { instancePath: instancePath + "/bookFaxlineUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.bookPhonelineUrl !== void 0 && func0.call(data, "bookPhonelineUrl") && typeof data.bookPhonelineUrl != "string") {
      let err11 = { instancePath: instancePath + "/bookPhonelineUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.bookPhonenumberUrl !== void 0 && func0.call(data, "bookPhonenumberUrl") && typeof data.bookPhonenumberUrl != "string") {
      let err12 = { instancePath: instancePath + "/bookPhonenumberUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.contactsUrl !== void 0 && func0.call(data, "contactsUrl") && typeof data.contactsUrl != "string") {
      let err13 = { instancePath: instancePath + "/contactsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.contactsHelpCenterUrl !== void 0 && func0.call(data, "contactsHelpCenterUrl") && typeof data.contactsHelpCenterUrl != "string") {
      let err14 = { instancePath: instancePath + "/contactsHelpCenterUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.presenceUrl !== void 0 && func0.call(data, "presenceUrl") && typeof data.presenceUrl != "string") {
      let err15 = { instancePath: instancePath + "/presenceUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.presenceContainerUrl !== void 0 && func0.call(data, "presenceContainerUrl") && typeof data.presenceContainerUrl != "string") {
      let err16 = { instancePath: instancePath + "/presenceContainerUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.faxAppUrl !== void 0 && func0.call(data, "faxAppUrl") && typeof data.faxAppUrl != "string") {
      let err17 = { instancePath: instancePath + "/faxAppUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.faxRescueUrl !== void 0 && func0.call(data, "faxRescueUrl") && typeof data.faxRescueUrl != "string") {
      let err18 = { instancePath: instancePath + "/faxRescueUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.featureStoreUrl !== void 0 && func0.call(data, "featureStoreUrl") && typeof data.featureStoreUrl != "string") {
      let err19 = { instancePath: instancePath + "/featureStoreUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.feedbackFormUrl !== void 0 && func0.call(data, "feedbackFormUrl") && typeof data.feedbackFormUrl != "string") {
      let err20 = { instancePath: instancePath + "/feedbackFormUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.forwardingsUrl !== void 0 && func0.call(data, "forwardingsUrl") && typeof data.forwardingsUrl != "string") {
      let err21 = { instancePath: instancePath + "/forwardingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.helpdeskPhoneConfigurationUrl !== void 0 && func0.call(data, "helpdeskPhoneConfigurationUrl") && typeof data.helpdeskPhoneConfigurationUrl != "string") {
      let err22 = { instancePath: instancePath + "/helpdeskPhoneConfigurationUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.helpdeskUrl !== void 0 && func0.call(data, "helpdeskUrl") && typeof data.helpdeskUrl != "string") {
      let err23 = { instancePath: instancePath + "/helpdeskUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.whatsNewUrl !== void 0 && func0.call(data, "whatsNewUrl") && typeof data.whatsNewUrl != "string") {
      let err24 = { instancePath: instancePath + "/whatsNewUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.legacyTokenAuthenticateUrl !== void 0 && func0.call(data, "legacyTokenAuthenticateUrl") && typeof data.legacyTokenAuthenticateUrl != "string") {
      let err25 = { instancePath: instancePath + "/legacyTokenAuthenticateUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.loginUrl !== void 0 && func0.call(data, "loginUrl") && typeof data.loginUrl != "string") {
      let err26 = { instancePath: instancePath + "/loginUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.logoutUrl !== void 0 && func0.call(data, "logoutUrl") && typeof data.logoutUrl != "string") {
      let err27 = { instancePath: instancePath + "/logoutUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.notificationsUrl !== void 0 && func0.call(data, "notificationsUrl") && typeof data.notificationsUrl != "string") {
      let err28 = { instancePath: instancePath + "/notificationsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.personalSettingsUrl !== void 0 && func0.call(data, "personalSettingsUrl") && typeof data.personalSettingsUrl != "string") {
      let err29 = { instancePath: instancePath + "/personalSettingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.phonestatsUrl !== void 0 && func0.call(data, "phonestatsUrl") && typeof data.phonestatsUrl != "string") {
      let err30 = { instancePath: instancePath + "/phonestatsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.rescueUrl !== void 0 && func0.call(data, "rescueUrl") && typeof data.rescueUrl != "string") {
      let err31 = { instancePath: instancePath + "/rescueUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.simquadratUrl !== void 0 && func0.call(data, "simquadratUrl") && typeof data.simquadratUrl != "string") {
      let err32 = { instancePath: instancePath + "/simquadratUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.startUpPageUrl !== void 0 && func0.call(data, "startUpPageUrl") && typeof data.startUpPageUrl != "string") {
      let err33 = { instancePath: instancePath + "/startUpPageUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.supportUrl !== void 0 && func0.call(data, "supportUrl") && typeof data.supportUrl != "string") {
      let err34 = { instancePath: instancePath + "/supportUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.teamUrl !== void 0 && func0.call(data, "teamUrl") && typeof data.teamUrl != "string") {
      let err35 = { instancePath: instancePath + "/teamUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.tokenAuthenticateUrl !== void 0 && func0.call(data, "tokenAuthenticateUrl") && typeof data.tokenAuthenticateUrl != "string") {
      let err36 = { instancePath: instancePath + "/tokenAuthenticateUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.userSettingsUrl !== void 0 && func0.call(data, "userSettingsUrl") && typeof data.userSettingsUrl != "string") {
      let err37 = { instancePath: instancePath + "/userSettingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.mnpFaqUrl !== void 0 && func0.call(data, "mnpFaqUrl") && typeof data.mnpFaqUrl != "string") {
      let err38 = { instancePath: instancePath + "/mnpFaqUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.sendFaxUrl !== void 0 && func0.call(data, "sendFaxUrl") && typeof data.sendFaxUrl != "string") {
      let err39 = { instancePath: instancePath + "/sendFaxUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.consoleWebUrl !== void 0 && func0.call(data, "consoleWebUrl") && typeof data.consoleWebUrl != "string") {
      let err40 = { instancePath: instancePath + "/consoleWebUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.logoTargetUrl !== void 0 && func0.call(data, "logoTargetUrl") && typeof data.logoTargetUrl != "string") {
      let err41 = { instancePath: instancePath + "/logoTargetUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.brandUrl !== void 0 && func0.call(data, "brandUrl") && typeof data.brandUrl != "string") {
      let err42 = { instancePath: instancePath + "/brandUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.contractUpsellingUrl !== void 0 && func0.call(data, "contractUpsellingUrl") && typeof data.contractUpsellingUrl != "string") {
      let err43 = { instancePath: instancePath + "/contractUpsellingUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.logoutPageUrl !== void 0 && func0.call(data, "logoutPageUrl") && typeof data.logoutPageUrl != "string") {
      let err44 = { instancePath: instancePath + "/logoutPageUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.testProgrammeUrl !== void 0 && func0.call(data, "testProgrammeUrl") && typeof data.testProgrammeUrl != "string") {
      let err45 = { instancePath: instancePath + "/testProgrammeUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.wbciOptInUrl !== void 0 && func0.call(data, "wbciOptInUrl") && typeof data.wbciOptInUrl != "string") {
      let err46 = { instancePath: instancePath + "/wbciOptInUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.chatbotUrl !== void 0 && func0.call(data, "chatbotUrl") && typeof data.chatbotUrl != "string") {
      let err47 = { instancePath: instancePath + "/chatbotUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.nonEWRHelpcenterUrl !== void 0 && func0.call(data, "nonEWRHelpcenterUrl") && typeof data.nonEWRHelpcenterUrl != "string") {
      let err48 = { instancePath: instancePath + "/nonEWRHelpcenterUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.dataContingentTacUrl !== void 0 && func0.call(data, "dataContingentTacUrl") && typeof data.dataContingentTacUrl != "string") {
      let err49 = { instancePath: instancePath + "/dataContingentTacUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.microsoftTeamsUrl !== void 0 && func0.call(data, "microsoftTeamsUrl") && typeof data.microsoftTeamsUrl != "string") {
      let err50 = { instancePath: instancePath + "/microsoftTeamsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.callPackageTacUrl !== void 0 && func0.call(data, "callPackageTacUrl") && typeof data.callPackageTacUrl != "string") {
      let err51 = { instancePath: instancePath + "/callPackageTacUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.paymentSettingsUrl !== void 0 && func0.call(data, "paymentSettingsUrl") && typeof data.paymentSettingsUrl != "string") {
      let err52 = { instancePath: instancePath + "/paymentSettingsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
    }
    if (data.trunkingContingentAdvertisementUrl !== void 0 && func0.call(data, "trunkingContingentAdvertisementUrl") && typeof data.trunkingContingentAdvertisementUrl != "string") {
      let err53 = { instancePath: instancePath + "/trunkingContingentAdvertisementUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
  } else {
    let err54 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { accountsUrl: !0, accountTopUpUrl: !0, accountSettingsUrl: !0, adminIvrSettings: !0, adminProductSettingsUrl: !0, adminPublicPhonesUrl: !0, affiliateUrl: !0, appsUrl: !0, basicUrl: !0, bookConnectionUrl: !0, bookFaxlineUrl: !0, bookPhonelineUrl: !0, bookPhonenumberUrl: !0, contactsUrl: !0, contactsHelpCenterUrl: !0, presenceUrl: !0, presenceContainerUrl: !0, faxAppUrl: !0, faxRescueUrl: !0, featureStoreUrl: !0, feedbackFormUrl: !0, forwardingsUrl: !0, helpdeskPhoneConfigurationUrl: !0, helpdeskUrl: !0, whatsNewUrl: !0, legacyTokenAuthenticateUrl: !0, loginUrl: !0, logoutUrl: !0, notificationsUrl: !0, personalSettingsUrl: !0, phonestatsUrl: !0, rescueUrl: !0, simquadratUrl: !0, startUpPageUrl: !0, supportUrl: !0, teamUrl: !0, tokenAuthenticateUrl: !0, userSettingsUrl: !0, mnpFaqUrl: !0, sendFaxUrl: !0, consoleWebUrl: !0, logoTargetUrl: !0, brandUrl: !0, contractUpsellingUrl: !0, logoutPageUrl: !0, testProgrammeUrl: !0, wbciOptInUrl: !0, chatbotUrl: !0, nonEWRHelpcenterUrl: !0, dataContingentTacUrl: !0, microsoftTeamsUrl: !0, callPackageTacUrl: !0, paymentSettingsUrl: !0, trunkingContingentAdvertisementUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
