// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phonelineId === void 0 || !func0.call(data, "phonelineId")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phonelineId" }, message: "must have required property 'phonelineId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId") && typeof data.userId != "string") {
      let err2 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.phonelineId !== void 0 && func0.call(data, "phonelineId") && typeof data.phonelineId != "string") {
      let err3 = { instancePath: instancePath + "/phonelineId", schemaPath: "#/properties/phonelineId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, phonelineId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.forwardings === void 0 || !func0.call(data, "forwardings")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forwardings" }, message: "must have required property 'forwardings'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.forwardings !== void 0 && func0.call(data, "forwardings")) {
      let data0 = data.forwardings;
      if (Array.isArray(data0)) {
        if (data0.length > 3) {
          let err1 = { instancePath: instancePath + "/forwardings", schemaPath: "#/properties/forwardings/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.destination === void 0 || !func0.call(data1, "destination")) {
              let err2 = { instancePath: instancePath + "/forwardings/" + i0, schemaPath: "request:ForwardingInput/required", keyword: "required", params: { missingProperty: "destination" }, message: "must have required property 'destination'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.timeout === void 0 || !func0.call(data1, "timeout")) {
              let err3 = { instancePath: instancePath + "/forwardings/" + i0, schemaPath: "request:ForwardingInput/required", keyword: "required", params: { missingProperty: "timeout" }, message: "must have required property 'timeout'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.active === void 0 || !func0.call(data1, "active")) {
              let err4 = { instancePath: instancePath + "/forwardings/" + i0, schemaPath: "request:ForwardingInput/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.destination !== void 0 && func0.call(data1, "destination")) {
              let data2 = data1.destination;
              if (typeof data2 == "string") {
                if (data2.length < 1) {
                  let err5 = { instancePath: instancePath + "/forwardings/" + i0 + "/destination", schemaPath: "request:ForwardingInput/properties/destination/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              } else {
                let err6 = { instancePath: instancePath + "/forwardings/" + i0 + "/destination", schemaPath: "request:ForwardingInput/properties/destination/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data1.timeout !== void 0 && func0.call(data1, "timeout")) {
              let data3 = data1.timeout;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                let err7 = { instancePath: instancePath + "/forwardings/" + i0 + "/timeout", schemaPath: "request:ForwardingInput/properties/timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 600 || isNaN(data3)) {
                  let err8 = { instancePath: instancePath + "/forwardings/" + i0 + "/timeout", schemaPath: "request:ForwardingInput/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                  let err9 = { instancePath: instancePath + "/forwardings/" + i0 + "/timeout", schemaPath: "request:ForwardingInput/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              }
            }
            if (data1.active !== void 0 && func0.call(data1, "active") && typeof data1.active != "boolean") {
              let err10 = { instancePath: instancePath + "/forwardings/" + i0 + "/active", schemaPath: "request:ForwardingInput/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/forwardings/" + i0, schemaPath: "request:ForwardingInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/forwardings", schemaPath: "#/properties/forwardings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
