// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sub === void 0 || !func0.call(data, "sub")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "sub" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.masterSipId === void 0 || !func0.call(data, "masterSipId")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "masterSipId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sub !== void 0 && func0.call(data, "sub") && typeof data.sub != "string") {
      let err2 = { instancePath: instancePath + "/sub", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.masterSipId !== void 0 && func0.call(data, "masterSipId") && typeof data.masterSipId != "string") {
      let err3 = { instancePath: instancePath + "/masterSipId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.domain !== void 0 && func0.call(data, "domain") && typeof data.domain != "string") {
      let err4 = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.locale !== void 0 && func0.call(data, "locale") && typeof data.locale != "string") {
      let err5 = { instancePath: instancePath + "/locale", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { sub: !0, masterSipId: !0, domain: !0, locale: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
