// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^w\\d+$", "u"), pattern1 = new RegExp("^p\\d+$", "u"), pattern2 = new RegExp("^v\\d+$", "u");
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
    if (data.voicemailId === void 0 || !func0.call(data, "voicemailId")) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "voicemailId" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.greetingId === void 0 || !func0.call(data, "greetingId")) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "greetingId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId")) {
      let data0 = data.userId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err4 = { instancePath: instancePath + "/userId", keyword: "pattern", params: { like: "w0" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.phonelineId !== void 0 && func0.call(data, "phonelineId")) {
      let data1 = data.phonelineId;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err6 = { instancePath: instancePath + "/phonelineId", keyword: "pattern", params: { like: "p0" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/phonelineId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.voicemailId !== void 0 && func0.call(data, "voicemailId")) {
      let data2 = data.voicemailId;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err8 = { instancePath: instancePath + "/voicemailId", keyword: "pattern", params: { like: "v0" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/voicemailId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.greetingId !== void 0 && func0.call(data, "greetingId") && typeof data.greetingId != "string") {
      let err10 = { instancePath: instancePath + "/greetingId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, phonelineId: !0, voicemailId: !0, greetingId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  parameters
};
