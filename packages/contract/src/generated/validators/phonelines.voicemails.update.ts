// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phonelineId === void 0 || !func0.call(data, "phonelineId")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phonelineId" }, message: "must have required property 'phonelineId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.voicemailId === void 0 || !func0.call(data, "voicemailId")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "voicemailId" }, message: "must have required property 'voicemailId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId") && typeof data.userId != "string") {
      let err3 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.phonelineId !== void 0 && func0.call(data, "phonelineId") && typeof data.phonelineId != "string") {
      let err4 = { instancePath: instancePath + "/phonelineId", schemaPath: "#/properties/phonelineId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.voicemailId !== void 0 && func0.call(data, "voicemailId") && typeof data.voicemailId != "string") {
      let err5 = { instancePath: instancePath + "/voicemailId", schemaPath: "#/properties/voicemailId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, phonelineId: !0, voicemailId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.active === void 0 || !func0.call(data, "active")) {
      let err0 = { instancePath, schemaPath: "request:VoicemailSettings/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.transcription === void 0 || !func0.call(data, "transcription")) {
      let err1 = { instancePath, schemaPath: "request:VoicemailSettings/required", keyword: "required", params: { missingProperty: "transcription" }, message: "must have required property 'transcription'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.active !== void 0 && func0.call(data, "active") && typeof data.active != "boolean") {
      let err2 = { instancePath: instancePath + "/active", schemaPath: "request:VoicemailSettings/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.transcription !== void 0 && func0.call(data, "transcription") && typeof data.transcription != "boolean") {
      let err3 = { instancePath: instancePath + "/transcription", schemaPath: "request:VoicemailSettings/properties/transcription/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.timeout !== void 0 && func0.call(data, "timeout")) {
      let data2 = data.timeout;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/timeout", schemaPath: "request:VoicemailSettings/properties/timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/timeout", schemaPath: "request:VoicemailSettings/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/timeout", schemaPath: "request:VoicemailSettings/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "request:VoicemailSettings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { active: !0, transcription: !0, timeout: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
