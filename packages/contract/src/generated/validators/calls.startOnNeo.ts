// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[a-z]\\d+$", "u"), pattern1 = new RegExp("^[+(]?[0-9][0-9 ()/.-]{0,30}$", "u"), pattern2 = new RegExp("^[+(]?[0-9][0-9 ()/.-]{1,30}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deviceId === void 0 || !func0.call(data, "deviceId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "deviceId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.targetNumber === void 0 || !func0.call(data, "targetNumber")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "targetNumber" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.deviceId !== void 0 && func0.call(data, "deviceId")) {
      let data0 = data.deviceId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err2 = { instancePath: instancePath + "/deviceId", keyword: "pattern", params: { like: "e0" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/deviceId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.targetNumber !== void 0 && func0.call(data, "targetNumber")) {
      let data1 = data.targetNumber;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err4 = { instancePath: instancePath + "/targetNumber", keyword: "pattern", params: { like: "+493023125010" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/targetNumber", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.callerId !== void 0 && func0.call(data, "callerId")) {
      let data2 = data.callerId;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err6 = { instancePath: instancePath + "/callerId", keyword: "pattern", params: { like: "+493023125011" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/callerId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.channelId !== void 0 && func0.call(data, "channelId")) {
      let data3 = data.channelId;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          let err8 = { instancePath: instancePath + "/channelId", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/channelId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { deviceId: !0, targetNumber: !0, callerId: !0, channelId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.callId === void 0 || !func0.call(data, "callId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "callId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.callId !== void 0 && func0.call(data, "callId") && typeof data.callId != "string") {
      let err1 = { instancePath: instancePath + "/callId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { callId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  body
};
export const fields = ["deviceId","targetNumber","callerId","channelId"];
