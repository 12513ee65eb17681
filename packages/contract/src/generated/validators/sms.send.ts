// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^s\\d+$", "u"), pattern1 = new RegExp("^[+(]?[0-9][0-9 ()/.-]{1,30}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.smsId === void 0 || !func0.call(data, "smsId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "smsId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.recipient === void 0 || !func0.call(data, "recipient")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "recipient" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.smsId !== void 0 && func0.call(data, "smsId")) {
      let data0 = data.smsId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err3 = { instancePath: instancePath + "/smsId", keyword: "pattern", params: { like: "s0" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/smsId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.recipient !== void 0 && func0.call(data, "recipient")) {
      let data1 = data.recipient;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err5 = { instancePath: instancePath + "/recipient", keyword: "pattern", params: { like: "+491713920001" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/recipient", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data2 = data.message;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          let err7 = { instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sendAt !== void 0 && func0.call(data, "sendAt")) {
      let data3 = data.sendAt;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1e9 || isNaN(data3)) {
          let err9 = { instancePath: instancePath + "/sendAt", keyword: "minimum", params: { limit: 1e9, like: 17956e5 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3 > 99999999999 || isNaN(data3)) {
          let err10 = { instancePath: instancePath + "/sendAt", keyword: "maximum", params: { limit: 99999999999, like: 17956e5 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/sendAt", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { smsId: !0, recipient: !0, message: !0, sendAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body
};
export const fields = ["smsId","recipient","message","sendAt"];
