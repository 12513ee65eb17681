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
var answer = validate1;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.alias !== void 0 && func0.call(data, "alias") && typeof data.alias != "string") {
      let err2 = { instancePath: instancePath + "/alias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.voicemails !== void 0 && func0.call(data, "voicemails")) {
      let data2 = data.voicemails;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id !== void 0 && func0.call(data3, "id") && typeof data3.id != "string") {
              let err3 = { instancePath: instancePath + "/voicemails/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data3.timeout !== void 0 && func0.call(data3, "timeout")) {
              let data5 = data3.timeout;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                let err4 = { instancePath: instancePath + "/voicemails/" + i0 + "/timeout", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < -2147483648 || isNaN(data5)) {
                  let err5 = { instancePath: instancePath + "/voicemails/" + i0 + "/timeout", keyword: "minimum", params: { limit: -2147483648 } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (data5 > 2147483647 || isNaN(data5)) {
                  let err6 = { instancePath: instancePath + "/voicemails/" + i0 + "/timeout", keyword: "maximum", params: { limit: 2147483647 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              }
            }
            if (data3.active !== void 0 && func0.call(data3, "active") && typeof data3.active != "boolean") {
              let err7 = { instancePath: instancePath + "/voicemails/" + i0 + "/active", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/voicemails/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/voicemails", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { id: !0, alias: !0, voicemails: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { id: !0, alias: !0, voicemails: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
