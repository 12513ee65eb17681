// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^\\+?[1-9]\\d{1,14}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phoneNumber === void 0 || !func0.call(data, "phoneNumber")) {
      let err0 = { instancePath, schemaPath: "request:BlacklistEntry/required", keyword: "required", params: { missingProperty: "phoneNumber" }, message: "must have required property 'phoneNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phoneNumber !== void 0 && func0.call(data, "phoneNumber")) {
      let data0 = data.phoneNumber;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err1 = { instancePath: instancePath + "/phoneNumber", schemaPath: "request:BlacklistEntry/properties/phoneNumber/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9]\\d{1,14}$" }, message: 'must match pattern "^\\+?[1-9]\\d{1,14}$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/phoneNumber", schemaPath: "request:BlacklistEntry/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.isBlock !== void 0 && func0.call(data, "isBlock") && typeof data.isBlock != "boolean") {
      let err3 = { instancePath: instancePath + "/isBlock", schemaPath: "request:BlacklistEntry/properties/isBlock/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "request:BlacklistEntry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { phoneNumber: !0, isBlock: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phoneNumber === void 0 || !func0.call(data, "phoneNumber")) {
      let err0 = { instancePath, schemaPath: "answer:BlacklistEntry/required", keyword: "required", params: { missingProperty: "phoneNumber" }, message: "must have required property 'phoneNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phoneNumber !== void 0 && func0.call(data, "phoneNumber")) {
      let data0 = data.phoneNumber;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err1 = { instancePath: instancePath + "/phoneNumber", schemaPath: "answer:BlacklistEntry/properties/phoneNumber/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9]\\d{1,14}$" }, message: 'must match pattern "^\\+?[1-9]\\d{1,14}$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/phoneNumber", schemaPath: "answer:BlacklistEntry/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.isBlock !== void 0 && func0.call(data, "isBlock") && typeof data.isBlock != "boolean") {
      let err3 = { instancePath: instancePath + "/isBlock", schemaPath: "answer:BlacklistEntry/properties/isBlock/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "answer:BlacklistEntry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { phoneNumber: !0, isBlock: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  body
};
