// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.alias !== void 0 && func0.call(data, "alias") && typeof data.alias != "string") {
      let err1 = { instancePath: instancePath + "/alias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.greetingUrl !== void 0 && func0.call(data, "greetingUrl") && typeof data.greetingUrl != "string") {
      let err2 = { instancePath: instancePath + "/greetingUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.recordingEnabled !== void 0 && func0.call(data, "recordingEnabled") && typeof data.recordingEnabled != "boolean") {
      let err3 = { instancePath: instancePath + "/recordingEnabled", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.active !== void 0 && func0.call(data, "active") && typeof data.active != "boolean") {
      let err4 = { instancePath: instancePath + "/active", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { id: !0, alias: !0, greetingUrl: !0, recordingEnabled: !0, active: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
