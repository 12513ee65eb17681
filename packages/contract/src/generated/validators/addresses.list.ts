// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var schema2 = { type: "object", properties: { id: { type: ["integer", "string"] }, countrycode: { type: "string" }, state: { type: "string" }, postcode: { type: "string" }, city: { type: "string" }, street: { type: "string" }, number: { type: "string" }, address1: { type: "string" }, address2: { type: "string" } }, $id: "answer:PostalAddress" }, func0 = Object.prototype.hasOwnProperty;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0 || !func0.call(data, "items")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id !== void 0 && func0.call(data1, "id")) {
              let data2 = data1.id;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
                let err1 = { instancePath: instancePath + "/items/" + i0 + "/id", keyword: "type", params: { type: schema2.properties.id.type } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
            if (data1.countrycode !== void 0 && func0.call(data1, "countrycode") && typeof data1.countrycode != "string") {
              let err2 = { instancePath: instancePath + "/items/" + i0 + "/countrycode", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.state !== void 0 && func0.call(data1, "state") && typeof data1.state != "string") {
              let err3 = { instancePath: instancePath + "/items/" + i0 + "/state", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.postcode !== void 0 && func0.call(data1, "postcode") && typeof data1.postcode != "string") {
              let err4 = { instancePath: instancePath + "/items/" + i0 + "/postcode", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.city !== void 0 && func0.call(data1, "city") && typeof data1.city != "string") {
              let err5 = { instancePath: instancePath + "/items/" + i0 + "/city", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.street !== void 0 && func0.call(data1, "street") && typeof data1.street != "string") {
              let err6 = { instancePath: instancePath + "/items/" + i0 + "/street", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.number !== void 0 && func0.call(data1, "number") && typeof data1.number != "string") {
              let err7 = { instancePath: instancePath + "/items/" + i0 + "/number", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.address1 !== void 0 && func0.call(data1, "address1") && typeof data1.address1 != "string") {
              let err8 = { instancePath: instancePath + "/items/" + i0 + "/address1", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.address2 !== void 0 && func0.call(data1, "address2") && typeof data1.address2 != "string") {
              let err9 = { instancePath: instancePath + "/items/" + i0 + "/address2", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { items: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { items: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
