// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^w\\d+$", "u"), pattern1 = new RegExp("^p\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phonelineId === void 0 || !func0.call(data, "phonelineId")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "phonelineId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId")) {
      let data0 = data.userId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err2 = { instancePath: instancePath + "/userId", keyword: "pattern", params: { like: "w0" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.phonelineId !== void 0 && func0.call(data, "phonelineId")) {
      let data1 = data.phonelineId;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err4 = { instancePath: instancePath + "/phonelineId", keyword: "pattern", params: { like: "p0" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/phonelineId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, phonelineId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
var pattern2 = new RegExp("^(https?://.+)?$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.incomingUrl === void 0 || !func0.call(data, "incomingUrl")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "incomingUrl" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.outgoingUrl === void 0 || !func0.call(data, "outgoingUrl")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "outgoingUrl" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.incomingActive !== void 0 && func0.call(data, "incomingActive") && typeof data.incomingActive != "boolean") {
      let err2 = { instancePath: instancePath + "/incomingActive", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.outgoingActive !== void 0 && func0.call(data, "outgoingActive") && typeof data.outgoingActive != "boolean") {
      let err3 = { instancePath: instancePath + "/outgoingActive", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.incomingUrl !== void 0 && func0.call(data, "incomingUrl")) {
      let data2 = data.incomingUrl;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err4 = { instancePath: instancePath + "/incomingUrl", keyword: "pattern", params: { like: "https://example.com/push" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/incomingUrl", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.outgoingUrl !== void 0 && func0.call(data, "outgoingUrl")) {
      let data3 = data.outgoingUrl;
      if (typeof data3 == "string") {
        if (!pattern2.test(data3)) {
          let err6 = { instancePath: instancePath + "/outgoingUrl", keyword: "pattern", params: { like: "https://example.com/push" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/outgoingUrl", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.log !== void 0 && func0.call(data, "log") && typeof data.log != "boolean") {
      let err8 = { instancePath: instancePath + "/log", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.certificate !== void 0 && func0.call(data, "certificate") && typeof data.certificate != "string") {
      let err9 = { instancePath: instancePath + "/certificate", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.allowSelfSigned !== void 0 && func0.call(data, "allowSelfSigned") && typeof data.allowSelfSigned != "boolean") {
      let err10 = { instancePath: instancePath + "/allowSelfSigned", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { incomingActive: !0, outgoingActive: !0, incomingUrl: !0, outgoingUrl: !0, log: !0, certificate: !0, allowSelfSigned: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
export const fields = ["incomingActive","outgoingActive","incomingUrl","outgoingUrl","log","certificate","allowSelfSigned"];
export const readBack = true;
