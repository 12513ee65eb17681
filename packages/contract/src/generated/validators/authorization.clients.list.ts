// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0 || !func0.call(data, "data")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data !== void 0 && func0.call(data, "data")) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.clientId === void 0 || !func0.call(data1, "clientId")) {
              let err1 = { instancePath: instancePath + "/data/" + i0, keyword: "required", params: { missingProperty: "clientId" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.clientId !== void 0 && func0.call(data1, "clientId") && typeof data1.clientId != "string") {
              let err2 = { instancePath: instancePath + "/data/" + i0 + "/clientId", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.clientSecret !== void 0 && func0.call(data1, "clientSecret") && typeof data1.clientSecret != "string") {
              let err3 = { instancePath: instancePath + "/data/" + i0 + "/clientSecret", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.name !== void 0 && func0.call(data1, "name") && typeof data1.name != "string") {
              let err4 = { instancePath: instancePath + "/data/" + i0 + "/name", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.description !== void 0 && func0.call(data1, "description") && typeof data1.description != "string") {
              let err5 = { instancePath: instancePath + "/data/" + i0 + "/description", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.redirectUris !== void 0 && func0.call(data1, "redirectUris")) {
              let data6 = data1.redirectUris;
              if (Array.isArray(data6)) {
                let len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data6[i1] != "string") {
                    let err6 = { instancePath: instancePath + "/data/" + i0 + "/redirectUris/" + i1, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
              } else {
                let err7 = { instancePath: instancePath + "/data/" + i0 + "/redirectUris", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data1.webOrigins !== void 0 && func0.call(data1, "webOrigins")) {
              let data8 = data1.webOrigins;
              if (Array.isArray(data8)) {
                let len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data8[i2] != "string") {
                    let err8 = { instancePath: instancePath + "/data/" + i0 + "/webOrigins/" + i2, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
              } else {
                let err9 = { instancePath: instancePath + "/data/" + i0 + "/webOrigins", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.privacyUrl !== void 0 && func0.call(data1, "privacyUrl") && typeof data1.privacyUrl != "string") {
              let err10 = { instancePath: instancePath + "/data/" + i0 + "/privacyUrl", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data1.termsUrl !== void 0 && func0.call(data1, "termsUrl") && typeof data1.termsUrl != "string") {
              let err11 = { instancePath: instancePath + "/data/" + i0 + "/termsUrl", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/data/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/data", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
