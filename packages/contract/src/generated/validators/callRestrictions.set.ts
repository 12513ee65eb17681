// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0, schema0 = { type: "object", required: ["userId", "restriction"], properties: { userId: { type: "string", pattern: "^w\\d+$", examples: ["w0"] }, restriction: { type: "string", enum: ["foreignSpecial", "charged", "roaming", "highCostForeignNumbers"], examples: ["roaming"] } }, $id: "parameters:callRestrictions.set" }, func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^w\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.restriction === void 0 || !func0.call(data, "restriction")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "restriction" } };
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
    if (data.restriction !== void 0 && func0.call(data, "restriction")) {
      let data1 = data.restriction;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/restriction", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "foreignSpecial" || data1 === "charged" || data1 === "roaming" || data1 === "highCostForeignNumbers")) {
        let err5 = { instancePath: instancePath + "/restriction", keyword: "enum", params: { allowedValues: schema0.properties.restriction.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, restriction: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0 || !func0.call(data, "enabled")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "enabled" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.enabled !== void 0 && func0.call(data, "enabled") && typeof data.enabled != "boolean") {
      let err1 = { instancePath: instancePath + "/enabled", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { enabled: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate2;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId !== void 0 && func0.call(data, "userId") && typeof data.userId != "string") {
      let err0 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.foreignSpecial !== void 0 && func0.call(data, "foreignSpecial") && typeof data.foreignSpecial != "boolean") {
      let err1 = { instancePath: instancePath + "/foreignSpecial", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.charged !== void 0 && func0.call(data, "charged") && typeof data.charged != "boolean") {
      let err2 = { instancePath: instancePath + "/charged", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.roaming !== void 0 && func0.call(data, "roaming") && typeof data.roaming != "boolean") {
      let err3 = { instancePath: instancePath + "/roaming", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.highCostForeignNumbers !== void 0 && func0.call(data, "highCostForeignNumbers") && typeof data.highCostForeignNumbers != "boolean") {
      let err4 = { instancePath: instancePath + "/highCostForeignNumbers", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { userId: !0, foreignSpecial: !0, charged: !0, roaming: !0, highCostForeignNumbers: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  body,
  parameters
};
export const fields = ["enabled"];
