// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nonce === void 0 || !func0.call(data, "nonce")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "nonce" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.nonce !== void 0 && func0.call(data, "nonce") && typeof data.nonce != "string") {
      let err1 = { instancePath: instancePath + "/nonce", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { nonce: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.password === void 0 || !func0.call(data, "password")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "password" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.passwordRepeat === void 0 || !func0.call(data, "passwordRepeat")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "passwordRepeat" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.password !== void 0 && func0.call(data, "password")) {
      let data0 = data.password;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/password", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/password", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.passwordRepeat !== void 0 && func0.call(data, "passwordRepeat")) {
      let data1 = data.passwordRepeat;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/passwordRepeat", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/passwordRepeat", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { password: !0, passwordRepeat: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
export const fields = ["password","passwordRepeat"];
