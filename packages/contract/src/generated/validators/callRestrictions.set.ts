// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0, schema0 = { type: "object", required: ["userId", "restriction"], properties: { userId: { type: "string" }, restriction: { type: "string", enum: ["foreignSpecial", "charged", "roaming", "highCostForeignNumbers"] } }, $id: "parameters:callRestrictions.set" }, func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.restriction === void 0 || !func0.call(data, "restriction")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "restriction" }, message: "must have required property 'restriction'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId") && typeof data.userId != "string") {
      let err2 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.restriction !== void 0 && func0.call(data, "restriction")) {
      let data1 = data.restriction;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/restriction", schemaPath: "#/properties/restriction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "foreignSpecial" || data1 === "charged" || data1 === "roaming" || data1 === "highCostForeignNumbers")) {
        let err4 = { instancePath: instancePath + "/restriction", schemaPath: "#/properties/restriction/enum", keyword: "enum", params: { allowedValues: schema0.properties.restriction.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, restriction: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0 || !func0.call(data, "enabled")) {
      let err0 = { instancePath, schemaPath: "request:CallRestrictionSetting/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.enabled !== void 0 && func0.call(data, "enabled") && typeof data.enabled != "boolean") {
      let err1 = { instancePath: instancePath + "/enabled", schemaPath: "request:CallRestrictionSetting/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "request:CallRestrictionSetting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
      let err0 = { instancePath: instancePath + "/userId", schemaPath: "answer:CallRestrictions/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.foreignSpecial !== void 0 && func0.call(data, "foreignSpecial") && typeof data.foreignSpecial != "boolean") {
      let err1 = { instancePath: instancePath + "/foreignSpecial", schemaPath: "answer:CallRestrictions/properties/foreignSpecial/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.charged !== void 0 && func0.call(data, "charged") && typeof data.charged != "boolean") {
      let err2 = { instancePath: instancePath + "/charged", schemaPath: "answer:CallRestrictions/properties/charged/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.roaming !== void 0 && func0.call(data, "roaming") && typeof data.roaming != "boolean") {
      let err3 = { instancePath: instancePath + "/roaming", schemaPath: "answer:CallRestrictions/properties/roaming/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.highCostForeignNumbers !== void 0 && func0.call(data, "highCostForeignNumbers") && typeof data.highCostForeignNumbers != "boolean") {
      let err4 = { instancePath: instancePath + "/highCostForeignNumbers", schemaPath: "answer:CallRestrictions/properties/highCostForeignNumbers/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "answer:CallRestrictions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
