// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^w\\d+$", "u"), pattern1 = new RegExp("^[a-z]\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deviceId === void 0 || !func0.call(data, "deviceId")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "deviceId" } };
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
    if (data.deviceId !== void 0 && func0.call(data, "deviceId")) {
      let data1 = data.deviceId;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err4 = { instancePath: instancePath + "/deviceId", keyword: "pattern", params: { like: "e0" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/deviceId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, deviceId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contingents === void 0 || !func0.call(data, "contingents")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "contingents" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.contingents !== void 0 && func0.call(data, "contingents")) {
      let data0 = data.contingents;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.type !== void 0 && func0.call(data1, "type") && typeof data1.type != "string") {
              let err1 = { instancePath: instancePath + "/contingents/" + i0 + "/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.amount !== void 0 && func0.call(data1, "amount")) {
              let data3 = data1.amount;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                let err2 = { instancePath: instancePath + "/contingents/" + i0 + "/amount", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < -2147483648 || isNaN(data3)) {
                  let err3 = { instancePath: instancePath + "/contingents/" + i0 + "/amount", keyword: "minimum", params: { limit: -2147483648 } };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                if (data3 > 2147483647 || isNaN(data3)) {
                  let err4 = { instancePath: instancePath + "/contingents/" + i0 + "/amount", keyword: "maximum", params: { limit: 2147483647 } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              }
            }
            if (data1.used !== void 0 && func0.call(data1, "used")) {
              let data4 = data1.used;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                let err5 = { instancePath: instancePath + "/contingents/" + i0 + "/used", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < -2147483648 || isNaN(data4)) {
                  let err6 = { instancePath: instancePath + "/contingents/" + i0 + "/used", keyword: "minimum", params: { limit: -2147483648 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (data4 > 2147483647 || isNaN(data4)) {
                  let err7 = { instancePath: instancePath + "/contingents/" + i0 + "/used", keyword: "maximum", params: { limit: 2147483647 } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              }
            }
            if (data1.left !== void 0 && func0.call(data1, "left")) {
              let data5 = data1.left;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                let err8 = { instancePath: instancePath + "/contingents/" + i0 + "/left", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < -2147483648 || isNaN(data5)) {
                  let err9 = { instancePath: instancePath + "/contingents/" + i0 + "/left", keyword: "minimum", params: { limit: -2147483648 } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data5 > 2147483647 || isNaN(data5)) {
                  let err10 = { instancePath: instancePath + "/contingents/" + i0 + "/left", keyword: "maximum", params: { limit: 2147483647 } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              }
            }
            if (data1.unit !== void 0 && func0.call(data1, "unit") && typeof data1.unit != "string") {
              let err11 = { instancePath: instancePath + "/contingents/" + i0 + "/unit", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.expires !== void 0 && func0.call(data1, "expires") && typeof data1.expires != "string") {
              let err12 = { instancePath: instancePath + "/contingents/" + i0 + "/expires", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/contingents/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/contingents", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { contingents: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { contingents: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
