// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identityVerificationRequired !== void 0 && func0.call(data, "identityVerificationRequired") && typeof data.identityVerificationRequired != "boolean") {
      let err0 = { instancePath: instancePath + "/identityVerificationRequired", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.verificationLetterCodeRequired !== void 0 && func0.call(data, "verificationLetterCodeRequired") && typeof data.verificationLetterCodeRequired != "boolean") {
      let err1 = { instancePath: instancePath + "/verificationLetterCodeRequired", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.showSipCredentials !== void 0 && func0.call(data, "showSipCredentials") && typeof data.showSipCredentials != "boolean") {
      let err2 = { instancePath: instancePath + "/showSipCredentials", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.showRegisterDndOption !== void 0 && func0.call(data, "showRegisterDndOption") && typeof data.showRegisterDndOption != "boolean") {
      let err3 = { instancePath: instancePath + "/showRegisterDndOption", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.showDisplaySingleLineOption !== void 0 && func0.call(data, "showDisplaySingleLineOption") && typeof data.showDisplaySingleLineOption != "boolean") {
      let err4 = { instancePath: instancePath + "/showDisplaySingleLineOption", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.showClick2DialButton !== void 0 && func0.call(data, "showClick2DialButton") && typeof data.showClick2DialButton != "boolean") {
      let err5 = { instancePath: instancePath + "/showClick2DialButton", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.showVerificationLetter !== void 0 && func0.call(data, "showVerificationLetter") && typeof data.showVerificationLetter != "boolean") {
      let err6 = { instancePath: instancePath + "/showVerificationLetter", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.hasDedicatedAdminArea !== void 0 && func0.call(data, "hasDedicatedAdminArea") && typeof data.hasDedicatedAdminArea != "boolean") {
      let err7 = { instancePath: instancePath + "/hasDedicatedAdminArea", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.showSimRelevantOptions !== void 0 && func0.call(data, "showSimRelevantOptions") && typeof data.showSimRelevantOptions != "boolean") {
      let err8 = { instancePath: instancePath + "/showSimRelevantOptions", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.showESimOptions !== void 0 && func0.call(data, "showESimOptions") && typeof data.showESimOptions != "boolean") {
      let err9 = { instancePath: instancePath + "/showESimOptions", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.showEventTimeToLiveHint !== void 0 && func0.call(data, "showEventTimeToLiveHint") && typeof data.showEventTimeToLiveHint != "boolean") {
      let err10 = { instancePath: instancePath + "/showEventTimeToLiveHint", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.showNettoPrices !== void 0 && func0.call(data, "showNettoPrices") && typeof data.showNettoPrices != "boolean") {
      let err11 = { instancePath: instancePath + "/showNettoPrices", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.showBasicLogo !== void 0 && func0.call(data, "showBasicLogo") && typeof data.showBasicLogo != "boolean") {
      let err12 = { instancePath: instancePath + "/showBasicLogo", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.showSimquadratLogo !== void 0 && func0.call(data, "showSimquadratLogo") && typeof data.showSimquadratLogo != "boolean") {
      let err13 = { instancePath: instancePath + "/showSimquadratLogo", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.identityVerificationRequiredForMobile !== void 0 && func0.call(data, "identityVerificationRequiredForMobile") && typeof data.identityVerificationRequiredForMobile != "boolean") {
      let err14 = { instancePath: instancePath + "/identityVerificationRequiredForMobile", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.chatbotHuman !== void 0 && func0.call(data, "chatbotHuman") && typeof data.chatbotHuman != "boolean") {
      let err15 = { instancePath: instancePath + "/chatbotHuman", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.chatbotUsingInformalLanguage !== void 0 && func0.call(data, "chatbotUsingInformalLanguage") && typeof data.chatbotUsingInformalLanguage != "boolean") {
      let err16 = { instancePath: instancePath + "/chatbotUsingInformalLanguage", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.multiSimProduct !== void 0 && func0.call(data, "multiSimProduct") && typeof data.multiSimProduct != "boolean") {
      let err17 = { instancePath: instancePath + "/multiSimProduct", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.productWithoutBaseFee !== void 0 && func0.call(data, "productWithoutBaseFee") && typeof data.productWithoutBaseFee != "boolean") {
      let err18 = { instancePath: instancePath + "/productWithoutBaseFee", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.voipOnlyProduct !== void 0 && func0.call(data, "voipOnlyProduct") && typeof data.voipOnlyProduct != "boolean") {
      let err19 = { instancePath: instancePath + "/voipOnlyProduct", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.mobileOnlyProduct !== void 0 && func0.call(data, "mobileOnlyProduct") && typeof data.mobileOnlyProduct != "boolean") {
      let err20 = { instancePath: instancePath + "/mobileOnlyProduct", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
  } else {
    let err21 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { identityVerificationRequired: !0, verificationLetterCodeRequired: !0, showSipCredentials: !0, showRegisterDndOption: !0, showDisplaySingleLineOption: !0, showClick2DialButton: !0, showVerificationLetter: !0, hasDedicatedAdminArea: !0, showSimRelevantOptions: !0, showESimOptions: !0, showEventTimeToLiveHint: !0, showNettoPrices: !0, showBasicLogo: !0, showSimquadratLogo: !0, identityVerificationRequiredForMobile: !0, chatbotHuman: !0, chatbotUsingInformalLanguage: !0, multiSimProduct: !0, productWithoutBaseFee: !0, voipOnlyProduct: !0, mobileOnlyProduct: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
