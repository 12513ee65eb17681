// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientId === void 0 || !func0.call(data, "clientId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "clientId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.clientId !== void 0 && func0.call(data, "clientId") && typeof data.clientId != "string") {
      let err1 = { instancePath: instancePath + "/clientId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { clientId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0 || !func0.call(data, "description")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.redirectUris === void 0 || !func0.call(data, "redirectUris")) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "redirectUris" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webOrigins === void 0 || !func0.call(data, "webOrigins")) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "webOrigins" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.privacyUrl === void 0 || !func0.call(data, "privacyUrl")) {
      let err4 = { instancePath, keyword: "required", params: { missingProperty: "privacyUrl" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.termsUrl === void 0 || !func0.call(data, "termsUrl")) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "termsUrl" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err6 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && typeof data.description != "string") {
      let err7 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.redirectUris !== void 0 && func0.call(data, "redirectUris")) {
      let data2 = data.redirectUris;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err8 = { instancePath: instancePath + "/redirectUris/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/redirectUris", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.webOrigins !== void 0 && func0.call(data, "webOrigins")) {
      let data4 = data.webOrigins;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            let err10 = { instancePath: instancePath + "/webOrigins/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        let err11 = { instancePath: instancePath + "/webOrigins", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.privacyUrl !== void 0 && func0.call(data, "privacyUrl") && typeof data.privacyUrl != "string") {
      let err12 = { instancePath: instancePath + "/privacyUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.termsUrl !== void 0 && func0.call(data, "termsUrl") && typeof data.termsUrl != "string") {
      let err13 = { instancePath: instancePath + "/termsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { name: !0, description: !0, redirectUris: !0, webOrigins: !0, privacyUrl: !0, termsUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate2;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientId === void 0 || !func0.call(data, "clientId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "clientId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.clientId !== void 0 && func0.call(data, "clientId") && typeof data.clientId != "string") {
      let err1 = { instancePath: instancePath + "/clientId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.clientSecret !== void 0 && func0.call(data, "clientSecret") && typeof data.clientSecret != "string") {
      let err2 = { instancePath: instancePath + "/clientSecret", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.description !== void 0 && func0.call(data, "description") && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.redirectUris !== void 0 && func0.call(data, "redirectUris")) {
      let data4 = data.redirectUris;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != "string") {
            let err5 = { instancePath: instancePath + "/redirectUris/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/redirectUris", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.webOrigins !== void 0 && func0.call(data, "webOrigins")) {
      let data6 = data.webOrigins;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data6[i1] != "string") {
            let err7 = { instancePath: instancePath + "/webOrigins/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        let err8 = { instancePath: instancePath + "/webOrigins", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.privacyUrl !== void 0 && func0.call(data, "privacyUrl") && typeof data.privacyUrl != "string") {
      let err9 = { instancePath: instancePath + "/privacyUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.termsUrl !== void 0 && func0.call(data, "termsUrl") && typeof data.termsUrl != "string") {
      let err10 = { instancePath: instancePath + "/termsUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { clientId: !0, clientSecret: !0, name: !0, description: !0, redirectUris: !0, webOrigins: !0, privacyUrl: !0, termsUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  body,
  parameters
};
export const fields = ["name","description","redirectUris","webOrigins","privacyUrl","termsUrl"];
