// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.addressId === void 0 || !func0.call(data, "addressId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "addressId" }, message: "must have required property 'addressId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.addressId !== void 0 && func0.call(data, "addressId")) {
      let data0 = data.addressId;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/addressId", schemaPath: "#/properties/addressId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/addressId", schemaPath: "#/properties/addressId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/addressId", schemaPath: "#/properties/addressId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
      let err0 = { instancePath, schemaPath: "request:PostalAddressInput/required", keyword: "required", params: { missingProperty: "countrycode" }, message: "must have required property 'countrycode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.postcode === void 0 || !func0.call(data, "postcode")) {
      let err1 = { instancePath, schemaPath: "request:PostalAddressInput/required", keyword: "required", params: { missingProperty: "postcode" }, message: "must have required property 'postcode'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.city === void 0 || !func0.call(data, "city")) {
      let err2 = { instancePath, schemaPath: "request:PostalAddressInput/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.countrycode !== void 0 && func0.call(data, "countrycode")) {
      let data0 = data.countrycode;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/countrycode", schemaPath: "request:PostalAddressInput/properties/countrycode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/countrycode", schemaPath: "request:PostalAddressInput/properties/countrycode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.state !== void 0 && func0.call(data, "state") && typeof data.state != "string") {
      let err5 = { instancePath: instancePath + "/state", schemaPath: "request:PostalAddressInput/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.postcode !== void 0 && func0.call(data, "postcode")) {
      let data2 = data.postcode;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/postcode", schemaPath: "request:PostalAddressInput/properties/postcode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/postcode", schemaPath: "request:PostalAddressInput/properties/postcode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.city !== void 0 && func0.call(data, "city")) {
      let data3 = data.city;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          let err8 = { instancePath: instancePath + "/city", schemaPath: "request:PostalAddressInput/properties/city/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/city", schemaPath: "request:PostalAddressInput/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.street !== void 0 && func0.call(data, "street") && typeof data.street != "string") {
      let err10 = { instancePath: instancePath + "/street", schemaPath: "request:PostalAddressInput/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.number !== void 0 && func0.call(data, "number") && typeof data.number != "string") {
      let err11 = { instancePath: instancePath + "/number", schemaPath: "request:PostalAddressInput/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.address1 !== void 0 && func0.call(data, "address1") && typeof data.address1 != "string") {
      let err12 = { instancePath: instancePath + "/address1", schemaPath: "request:PostalAddressInput/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.address2 !== void 0 && func0.call(data, "address2") && typeof data.address2 != "string") {
      let err13 = { instancePath: instancePath + "/address2", schemaPath: "request:PostalAddressInput/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "request:PostalAddressInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { countrycode: !0, state: !0, postcode: !0, city: !0, street: !0, number: !0, address1: !0, address2: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
