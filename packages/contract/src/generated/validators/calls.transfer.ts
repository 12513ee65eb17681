// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.callId === void 0 || !func0.call(data, "callId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "callId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.callId !== void 0 && func0.call(data, "callId")) {
      let data0 = data.callId;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          let err1 = { instancePath: instancePath + "/callId", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/callId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { callId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
var pattern0 = new RegExp("^[+(]?[0-9][0-9 ()/.-]{0,30}$", "u"), pattern1 = new RegExp("^[+(]?[0-9][0-9 ()/.-]{1,30}$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attended === void 0 || !func0.call(data, "attended")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "attended" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phoneNumber === void 0 || !func0.call(data, "phoneNumber")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "phoneNumber" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.attended !== void 0 && func0.call(data, "attended") && typeof data.attended != "boolean") {
      let err2 = { instancePath: instancePath + "/attended", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.phoneNumber !== void 0 && func0.call(data, "phoneNumber")) {
      let data1 = data.phoneNumber;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err3 = { instancePath: instancePath + "/phoneNumber", keyword: "pattern", params: { like: "+493023125011" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/phoneNumber", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.callerId !== void 0 && func0.call(data, "callerId")) {
      let data2 = data.callerId;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err5 = { instancePath: instancePath + "/callerId", keyword: "pattern", params: { like: "+493023125012" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/callerId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { attended: !0, phoneNumber: !0, callerId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
export const fields = ["attended","phoneNumber","callerId"];
