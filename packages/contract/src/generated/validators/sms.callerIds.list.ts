// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^w\\d+$", "u"), pattern1 = new RegExp("^s\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.smsId === void 0 || !func0.call(data, "smsId")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "smsId" } };
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
    if (data.smsId !== void 0 && func0.call(data, "smsId")) {
      let data1 = data.smsId;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err4 = { instancePath: instancePath + "/smsId", keyword: "pattern", params: { like: "s0" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/smsId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, smsId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
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
            if (data1.id === void 0 || !func0.call(data1, "id")) {
              let err1 = { instancePath: instancePath + "/items/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.id !== void 0 && func0.call(data1, "id")) {
              let data2 = data1.id;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                let err2 = { instancePath: instancePath + "/items/" + i0 + "/id", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < -2147483648 || isNaN(data2)) {
                  let err3 = { instancePath: instancePath + "/items/" + i0 + "/id", keyword: "minimum", params: { limit: -2147483648 } };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                if (data2 > 2147483647 || isNaN(data2)) {
                  let err4 = { instancePath: instancePath + "/items/" + i0 + "/id", keyword: "maximum", params: { limit: 2147483647 } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              }
            }
            if (data1.phonenumber !== void 0 && func0.call(data1, "phonenumber") && typeof data1.phonenumber != "string") {
              let err5 = { instancePath: instancePath + "/items/" + i0 + "/phonenumber", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.verified !== void 0 && func0.call(data1, "verified") && typeof data1.verified != "boolean") {
              let err6 = { instancePath: instancePath + "/items/" + i0 + "/verified", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.defaultNumber !== void 0 && func0.call(data1, "defaultNumber") && typeof data1.defaultNumber != "boolean") {
              let err7 = { instancePath: instancePath + "/items/" + i0 + "/defaultNumber", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { items: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { items: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
