// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^w\\d+$", "u"), pattern1 = new RegExp("^p\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phonelineId === void 0 || !func0.call(data, "phonelineId")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "phonelineId" } };
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
    if (data.phonelineId !== void 0 && func0.call(data, "phonelineId")) {
      let data1 = data.phonelineId;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err4 = { instancePath: instancePath + "/phonelineId", keyword: "pattern", params: { like: "p0" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/phonelineId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, phonelineId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
var pattern2 = new RegExp("^([a-z]\\d+|[+(]?[0-9][0-9 ()/.-]{1,30})$", "u");
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.forwardings === void 0 || !func0.call(data, "forwardings")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "forwardings" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.forwardings !== void 0 && func0.call(data, "forwardings")) {
      let data0 = data.forwardings;
      if (Array.isArray(data0)) {
        if (data0.length > 3) {
          let err1 = { instancePath: instancePath + "/forwardings", keyword: "maxItems", params: { limit: 3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.destination === void 0 || !func0.call(data1, "destination")) {
              let err2 = { instancePath: instancePath + "/forwardings/" + i0, keyword: "required", params: { missingProperty: "destination" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.timeout === void 0 || !func0.call(data1, "timeout")) {
              let err3 = { instancePath: instancePath + "/forwardings/" + i0, keyword: "required", params: { missingProperty: "timeout" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.active === void 0 || !func0.call(data1, "active")) {
              let err4 = { instancePath: instancePath + "/forwardings/" + i0, keyword: "required", params: { missingProperty: "active" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.destination !== void 0 && func0.call(data1, "destination")) {
              let data2 = data1.destination;
              if (typeof data2 == "string") {
                if (!pattern2.test(data2)) {
                  let err5 = { instancePath: instancePath + "/forwardings/" + i0 + "/destination", keyword: "pattern", params: { like: "+491713920001" } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              } else {
                let err6 = { instancePath: instancePath + "/forwardings/" + i0 + "/destination", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data1.timeout !== void 0 && func0.call(data1, "timeout")) {
              let data3 = data1.timeout;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                let err7 = { instancePath: instancePath + "/forwardings/" + i0 + "/timeout", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  let err8 = { instancePath: instancePath + "/forwardings/" + i0 + "/timeout", keyword: "minimum", params: { limit: 0 } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data3 > 600 || isNaN(data3)) {
                  let err9 = { instancePath: instancePath + "/forwardings/" + i0 + "/timeout", keyword: "maximum", params: { limit: 600 } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              }
            }
            if (data1.active !== void 0 && func0.call(data1, "active") && typeof data1.active != "boolean") {
              let err10 = { instancePath: instancePath + "/forwardings/" + i0 + "/active", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/forwardings/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/forwardings", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { forwardings: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { forwardings: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
export const fields = ["forwardings"];
