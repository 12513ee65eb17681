// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.company !== void 0 && func0.call(data, "company") && typeof data.company != "string") {
      let err0 = { instancePath: instancePath + "/company", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.mainProductType !== void 0 && func0.call(data, "mainProductType") && typeof data.mainProductType != "string") {
      let err1 = { instancePath: instancePath + "/mainProductType", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.logoUrl !== void 0 && func0.call(data, "logoUrl") && typeof data.logoUrl != "string") {
      let err2 = { instancePath: instancePath + "/logoUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.verified !== void 0 && func0.call(data, "verified") && typeof data.verified != "boolean") {
      let err3 = { instancePath: instancePath + "/verified", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.historyLifeTime !== void 0 && func0.call(data, "historyLifeTime") && typeof data.historyLifeTime != "string") {
      let err4 = { instancePath: instancePath + "/historyLifeTime", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { company: !0, mainProductType: !0, logoUrl: !0, verified: !0, historyLifeTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
