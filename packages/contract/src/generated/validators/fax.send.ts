// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^f\\d+$", "u"), pattern1 = new RegExp("^[+(]?[0-9][0-9 ()/.-]{1,30}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.faxlineId === void 0 || !func0.call(data, "faxlineId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "faxlineId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.recipient === void 0 || !func0.call(data, "recipient")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "recipient" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.filename === void 0 || !func0.call(data, "filename")) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "filename" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.base64Content === void 0 || !func0.call(data, "base64Content")) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "base64Content" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.faxlineId !== void 0 && func0.call(data, "faxlineId")) {
      let data0 = data.faxlineId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err4 = { instancePath: instancePath + "/faxlineId", keyword: "pattern", params: { like: "f0" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/faxlineId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.recipient !== void 0 && func0.call(data, "recipient")) {
      let data1 = data.recipient;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err6 = { instancePath: instancePath + "/recipient", keyword: "pattern", params: { like: "+493023125010" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/recipient", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.filename !== void 0 && func0.call(data, "filename")) {
      let data2 = data.filename;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          let err8 = { instancePath: instancePath + "/filename", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/filename", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.base64Content !== void 0 && func0.call(data, "base64Content")) {
      let data3 = data.base64Content;
      if (typeof data3 == "string") {
        if (data3.length > 2833e4) {
          let err10 = { instancePath: instancePath + "/base64Content", keyword: "maxLength", params: { limit: 2833e4 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.length < 1) {
          let err11 = { instancePath: instancePath + "/base64Content", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/base64Content", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { faxlineId: !0, recipient: !0, filename: !0, base64Content: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sessionId === void 0 || !func0.call(data, "sessionId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "sessionId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sessionId !== void 0 && func0.call(data, "sessionId") && typeof data.sessionId != "string") {
      let err1 = { instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { sessionId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  body
};
export const fields = ["faxlineId","recipient","filename","base64Content"];
