// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0 || !func0.call(data, "amount")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "amount" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.currency === void 0 || !func0.call(data, "currency")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "currency" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.amount !== void 0 && func0.call(data, "amount")) {
      let data0 = data.amount;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.currency !== void 0 && func0.call(data, "currency") && typeof data.currency != "string") {
      let err3 = { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { amount: !0, currency: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
