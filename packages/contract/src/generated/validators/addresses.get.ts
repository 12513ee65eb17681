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
var answer = validate1;
var schema2 = { type: "object", properties: { id: { type: ["integer", "string"] }, countrycode: { type: "string" }, state: { type: "string" }, postcode: { type: "string" }, city: { type: "string" }, street: { type: "string" }, number: { type: "string" }, address1: { type: "string" }, address2: { type: "string" } }, $id: "answer:PostalAddress" };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/id", keyword: "type", params: { type: schema2.properties.id.type } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.countrycode !== void 0 && func0.call(data, "countrycode") && typeof data.countrycode != "string") {
      let err1 = { instancePath: instancePath + "/countrycode", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state !== void 0 && func0.call(data, "state") && typeof data.state != "string") {
      let err2 = { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.postcode !== void 0 && func0.call(data, "postcode") && typeof data.postcode != "string") {
      let err3 = { instancePath: instancePath + "/postcode", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.city !== void 0 && func0.call(data, "city") && typeof data.city != "string") {
      let err4 = { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.street !== void 0 && func0.call(data, "street") && typeof data.street != "string") {
      let err5 = { instancePath: instancePath + "/street", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.number !== void 0 && func0.call(data, "number") && typeof data.number != "string") {
      let err6 = { instancePath: instancePath + "/number", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.address1 !== void 0 && func0.call(data, "address1") && typeof data.address1 != "string") {
      let err7 = { instancePath: instancePath + "/address1", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.address2 !== void 0 && func0.call(data, "address2") && typeof data.address2 != "string") {
      let err8 = { instancePath: instancePath + "/address2", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { id: !0, countrycode: !0, state: !0, postcode: !0, city: !0, street: !0, number: !0, address1: !0, address2: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
