// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^v\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.voicemailId === void 0 || !func0.call(data, "voicemailId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "voicemailId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.voicemailId !== void 0 && func0.call(data, "voicemailId")) {
      let data0 = data.voicemailId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err1 = { instancePath: instancePath + "/voicemailId", keyword: "pattern", params: { like: "v0" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/voicemailId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { voicemailId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.alias !== void 0 && func0.call(data, "alias") && typeof data.alias != "string") {
      let err2 = { instancePath: instancePath + "/alias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.belongsToEndpoint !== void 0 && func0.call(data, "belongsToEndpoint")) {
      let data2 = data.belongsToEndpoint;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.extension !== void 0 && func0.call(data2, "extension") && typeof data2.extension != "string") {
          let err3 = { instancePath: instancePath + "/belongsToEndpoint/extension", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data2.type !== void 0 && func0.call(data2, "type") && typeof data2.type != "string") {
          let err4 = { instancePath: instancePath + "/belongsToEndpoint/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/belongsToEndpoint", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.transcription !== void 0 && func0.call(data, "transcription") && typeof data.transcription != "boolean") {
      let err6 = { instancePath: instancePath + "/transcription", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.canTranscribe !== void 0 && func0.call(data, "canTranscribe") && typeof data.canTranscribe != "boolean") {
      let err7 = { instancePath: instancePath + "/canTranscribe", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.activeGreetingAlias !== void 0 && func0.call(data, "activeGreetingAlias") && typeof data.activeGreetingAlias != "string") {
      let err8 = { instancePath: instancePath + "/activeGreetingAlias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.activeGreetingId !== void 0 && func0.call(data, "activeGreetingId") && typeof data.activeGreetingId != "string") {
      let err9 = { instancePath: instancePath + "/activeGreetingId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.accessNumber !== void 0 && func0.call(data, "accessNumber") && typeof data.accessNumber != "string") {
      let err10 = { instancePath: instancePath + "/accessNumber", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { id: !0, alias: !0, belongsToEndpoint: !0, transcription: !0, canTranscribe: !0, activeGreetingAlias: !0, activeGreetingId: !0, accessNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { id: !0, alias: !0, belongsToEndpoint: !0, transcription: !0, canTranscribe: !0, activeGreetingAlias: !0, activeGreetingId: !0, accessNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
