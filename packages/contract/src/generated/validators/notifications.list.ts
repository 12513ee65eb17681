// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^w\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId")) {
      let data0 = data.userId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err1 = { instancePath: instancePath + "/userId", keyword: "pattern", params: { like: "w0" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpointId !== void 0 && func0.call(data, "endpointId") && typeof data.endpointId != "string") {
      let err0 = { instancePath: instancePath + "/endpointId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.endpointAlias !== void 0 && func0.call(data, "endpointAlias") && typeof data.endpointAlias != "string") {
      let err1 = { instancePath: instancePath + "/endpointAlias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.emails !== void 0 && func0.call(data, "emails")) {
      let data2 = data.emails;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0 || !func0.call(data3, "id")) {
              let err2 = { instancePath: instancePath + "/emails/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data3.id !== void 0 && func0.call(data3, "id") && typeof data3.id != "string") {
              let err3 = { instancePath: instancePath + "/emails/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data3.email !== void 0 && func0.call(data3, "email") && typeof data3.email != "string") {
              let err4 = { instancePath: instancePath + "/emails/" + i0 + "/email", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.direction !== void 0 && func0.call(data3, "direction") && typeof data3.direction != "string") {
              let err5 = { instancePath: instancePath + "/emails/" + i0 + "/direction", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.cause !== void 0 && func0.call(data3, "cause") && typeof data3.cause != "string") {
              let err6 = { instancePath: instancePath + "/emails/" + i0 + "/cause", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/emails/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/emails", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sms !== void 0 && func0.call(data, "sms")) {
      let data8 = data.sms;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.id === void 0 || !func0.call(data9, "id")) {
              let err9 = { instancePath: instancePath + "/sms/" + i1, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data9.id !== void 0 && func0.call(data9, "id") && typeof data9.id != "string") {
              let err10 = { instancePath: instancePath + "/sms/" + i1 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data9.number !== void 0 && func0.call(data9, "number") && typeof data9.number != "string") {
              let err11 = { instancePath: instancePath + "/sms/" + i1 + "/number", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data9.direction !== void 0 && func0.call(data9, "direction") && typeof data9.direction != "string") {
              let err12 = { instancePath: instancePath + "/sms/" + i1 + "/direction", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data9.cause !== void 0 && func0.call(data9, "cause") && typeof data9.cause != "string") {
              let err13 = { instancePath: instancePath + "/sms/" + i1 + "/cause", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/sms/" + i1, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/sms", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.reports !== void 0 && func0.call(data, "reports")) {
      let data14 = data.reports;
      if (Array.isArray(data14)) {
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.id === void 0 || !func0.call(data15, "id")) {
              let err16 = { instancePath: instancePath + "/reports/" + i2, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data15.id !== void 0 && func0.call(data15, "id") && typeof data15.id != "string") {
              let err17 = { instancePath: instancePath + "/reports/" + i2 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data15.email !== void 0 && func0.call(data15, "email") && typeof data15.email != "string") {
              let err18 = { instancePath: instancePath + "/reports/" + i2 + "/email", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data15.direction !== void 0 && func0.call(data15, "direction") && typeof data15.direction != "string") {
              let err19 = { instancePath: instancePath + "/reports/" + i2 + "/direction", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data15.cause !== void 0 && func0.call(data15, "cause") && typeof data15.cause != "string") {
              let err20 = { instancePath: instancePath + "/reports/" + i2 + "/cause", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/reports/" + i2, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/reports", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { endpointId: !0, endpointAlias: !0, emails: !0, sms: !0, reports: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpointId !== void 0 && func0.call(data, "endpointId") && typeof data.endpointId != "string") {
      let err0 = { instancePath: instancePath + "/endpointId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.endpointAlias !== void 0 && func0.call(data, "endpointAlias") && typeof data.endpointAlias != "string") {
      let err1 = { instancePath: instancePath + "/endpointAlias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.emails !== void 0 && func0.call(data, "emails")) {
      let data2 = data.emails;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0 || !func0.call(data3, "id")) {
              let err2 = { instancePath: instancePath + "/emails/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data3.id !== void 0 && func0.call(data3, "id") && typeof data3.id != "string") {
              let err3 = { instancePath: instancePath + "/emails/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data3.email !== void 0 && func0.call(data3, "email") && typeof data3.email != "string") {
              let err4 = { instancePath: instancePath + "/emails/" + i0 + "/email", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.direction !== void 0 && func0.call(data3, "direction") && typeof data3.direction != "string") {
              let err5 = { instancePath: instancePath + "/emails/" + i0 + "/direction", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.cause !== void 0 && func0.call(data3, "cause") && typeof data3.cause != "string") {
              let err6 = { instancePath: instancePath + "/emails/" + i0 + "/cause", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/emails/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/emails", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sms !== void 0 && func0.call(data, "sms")) {
      let data8 = data.sms;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.id === void 0 || !func0.call(data9, "id")) {
              let err9 = { instancePath: instancePath + "/sms/" + i1, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data9.id !== void 0 && func0.call(data9, "id") && typeof data9.id != "string") {
              let err10 = { instancePath: instancePath + "/sms/" + i1 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data9.number !== void 0 && func0.call(data9, "number") && typeof data9.number != "string") {
              let err11 = { instancePath: instancePath + "/sms/" + i1 + "/number", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data9.direction !== void 0 && func0.call(data9, "direction") && typeof data9.direction != "string") {
              let err12 = { instancePath: instancePath + "/sms/" + i1 + "/direction", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data9.cause !== void 0 && func0.call(data9, "cause") && typeof data9.cause != "string") {
              let err13 = { instancePath: instancePath + "/sms/" + i1 + "/cause", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/sms/" + i1, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/sms", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { endpointId: !0, endpointAlias: !0, emails: !0, sms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpointId !== void 0 && func0.call(data, "endpointId") && typeof data.endpointId != "string") {
      let err0 = { instancePath: instancePath + "/endpointId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.endpointAlias !== void 0 && func0.call(data, "endpointAlias") && typeof data.endpointAlias != "string") {
      let err1 = { instancePath: instancePath + "/endpointAlias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.emails !== void 0 && func0.call(data, "emails")) {
      let data2 = data.emails;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0 || !func0.call(data3, "id")) {
              let err2 = { instancePath: instancePath + "/emails/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data3.id !== void 0 && func0.call(data3, "id") && typeof data3.id != "string") {
              let err3 = { instancePath: instancePath + "/emails/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data3.email !== void 0 && func0.call(data3, "email") && typeof data3.email != "string") {
              let err4 = { instancePath: instancePath + "/emails/" + i0 + "/email", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.direction !== void 0 && func0.call(data3, "direction") && typeof data3.direction != "string") {
              let err5 = { instancePath: instancePath + "/emails/" + i0 + "/direction", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.cause !== void 0 && func0.call(data3, "cause") && typeof data3.cause != "string") {
              let err6 = { instancePath: instancePath + "/emails/" + i0 + "/cause", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/emails/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/emails", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sms !== void 0 && func0.call(data, "sms")) {
      let data8 = data.sms;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.id === void 0 || !func0.call(data9, "id")) {
              let err9 = { instancePath: instancePath + "/sms/" + i1, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data9.id !== void 0 && func0.call(data9, "id") && typeof data9.id != "string") {
              let err10 = { instancePath: instancePath + "/sms/" + i1 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data9.number !== void 0 && func0.call(data9, "number") && typeof data9.number != "string") {
              let err11 = { instancePath: instancePath + "/sms/" + i1 + "/number", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data9.direction !== void 0 && func0.call(data9, "direction") && typeof data9.direction != "string") {
              let err12 = { instancePath: instancePath + "/sms/" + i1 + "/direction", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data9.cause !== void 0 && func0.call(data9, "cause") && typeof data9.cause != "string") {
              let err13 = { instancePath: instancePath + "/sms/" + i1 + "/cause", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/sms/" + i1, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/sms", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: { endpointId: !0, endpointAlias: !0, emails: !0, sms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpointId !== void 0 && func0.call(data, "endpointId") && typeof data.endpointId != "string") {
      let err0 = { instancePath: instancePath + "/endpointId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.endpointAlias !== void 0 && func0.call(data, "endpointAlias") && typeof data.endpointAlias != "string") {
      let err1 = { instancePath: instancePath + "/endpointAlias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.emails !== void 0 && func0.call(data, "emails")) {
      let data2 = data.emails;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0 || !func0.call(data3, "id")) {
              let err2 = { instancePath: instancePath + "/emails/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data3.id !== void 0 && func0.call(data3, "id") && typeof data3.id != "string") {
              let err3 = { instancePath: instancePath + "/emails/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data3.email !== void 0 && func0.call(data3, "email") && typeof data3.email != "string") {
              let err4 = { instancePath: instancePath + "/emails/" + i0 + "/email", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.direction !== void 0 && func0.call(data3, "direction") && typeof data3.direction != "string") {
              let err5 = { instancePath: instancePath + "/emails/" + i0 + "/direction", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.cause !== void 0 && func0.call(data3, "cause") && typeof data3.cause != "string") {
              let err6 = { instancePath: instancePath + "/emails/" + i0 + "/cause", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/emails/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/emails", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate9.errors = vErrors, errors === 0;
}
validate9.evaluated = { props: { endpointId: !0, endpointAlias: !0, emails: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fax !== void 0 && func0.call(data, "fax")) {
      let data0 = data.fax;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate3(data0[i0], { instancePath: instancePath + "/fax/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/fax", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.voicemail !== void 0 && func0.call(data, "voicemail")) {
      let data2 = data.voicemail;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate5(data2[i1], { instancePath: instancePath + "/voicemail/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/voicemail", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.call !== void 0 && func0.call(data, "call")) {
      let data4 = data.call;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate7(data4[i2], { instancePath: instancePath + "/call/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/call", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.sms !== void 0 && func0.call(data, "sms")) {
      let data6 = data.sms;
      if (Array.isArray(data6)) {
        let len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate9(data6[i3], { instancePath: instancePath + "/sms/" + i3, parentData: data6, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/sms", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { fax: !0, voicemail: !0, call: !0, sms: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { fax: !0, voicemail: !0, call: !0, sms: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
