// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.addressId === void 0 || !func0.call(data, "addressId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "addressId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.addressId !== void 0 && func0.call(data, "addressId")) {
      let data0 = data.addressId;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/addressId", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < -2147483648 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/addressId", keyword: "minimum", params: { limit: -2147483648, like: 13 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 > 2147483647 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/addressId", keyword: "maximum", params: { limit: 2147483647, like: 13 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { addressId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.countrycode === void 0 || !func0.call(data, "countrycode")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "countrycode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.postcode === void 0 || !func0.call(data, "postcode")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "postcode" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.city === void 0 || !func0.call(data, "city")) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "city" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.countrycode !== void 0 && func0.call(data, "countrycode")) {
      let data0 = data.countrycode;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/countrycode", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/countrycode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.state !== void 0 && func0.call(data, "state") && typeof data.state != "string") {
      let err5 = { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.postcode !== void 0 && func0.call(data, "postcode")) {
      let data2 = data.postcode;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/postcode", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/postcode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.city !== void 0 && func0.call(data, "city")) {
      let data3 = data.city;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          let err8 = { instancePath: instancePath + "/city", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.street !== void 0 && func0.call(data, "street") && typeof data.street != "string") {
      let err10 = { instancePath: instancePath + "/street", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.number !== void 0 && func0.call(data, "number") && typeof data.number != "string") {
      let err11 = { instancePath: instancePath + "/number", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.address1 !== void 0 && func0.call(data, "address1") && typeof data.address1 != "string") {
      let err12 = { instancePath: instancePath + "/address1", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.address2 !== void 0 && func0.call(data, "address2") && typeof data.address2 != "string") {
      let err13 = { instancePath: instancePath + "/address2", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { countrycode: !0, state: !0, postcode: !0, city: !0, street: !0, number: !0, address1: !0, address2: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
export const fields = ["countrycode","state","postcode","city","street","number","address1","address2"];
