// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0, schema0 = { type: "object", required: [], properties: { scope: { type: "array", minItems: 1, examples: [["SHARED"]], items: { type: "string", enum: ["PRIVATE", "SHARED", "INTERNAL"] } }, labels: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, contactIds: { type: "array", minItems: 1, examples: [["b3d9af4a-78f9-11e6-8b77-86f30ca893d3"]], items: { type: "string", minLength: 1 } }, wantedFields: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, filter: { type: "string", minLength: 1 }, limit: { type: "integer", minimum: 0, maximum: 2147483647 }, offset: { type: "integer", minimum: 0, maximum: 2147483647 }, lastId: { type: "string", minLength: 1 } }, $id: "parameters:contacts.vcards.list" }, func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data0 = data.scope;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err0 = { instancePath: instancePath + "/scope", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 != "string") {
            let err1 = { instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (!(data1 === "PRIVATE" || data1 === "SHARED" || data1 === "INTERNAL")) {
            let err2 = { instancePath: instancePath + "/scope/" + i0, keyword: "enum", params: { allowedValues: schema0.properties.scope.items.enum } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      let data2 = data.labels;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err4 = { instancePath: instancePath + "/labels", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (data3.length < 1) {
              let err5 = { instancePath: instancePath + "/labels/" + i1, keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/labels/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/labels", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.contactIds !== void 0 && func0.call(data, "contactIds")) {
      let data4 = data.contactIds;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err8 = { instancePath: instancePath + "/contactIds", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              let err9 = { instancePath: instancePath + "/contactIds/" + i2, keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/contactIds/" + i2, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/contactIds", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.wantedFields !== void 0 && func0.call(data, "wantedFields")) {
      let data6 = data.wantedFields;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err12 = { instancePath: instancePath + "/wantedFields", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 == "string") {
            if (data7.length < 1) {
              let err13 = { instancePath: instancePath + "/wantedFields/" + i3, keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/wantedFields/" + i3, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/wantedFields", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.filter !== void 0 && func0.call(data, "filter")) {
      let data8 = data.filter;
      if (typeof data8 == "string") {
        if (data8.length < 1) {
          let err16 = { instancePath: instancePath + "/filter", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/filter", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.limit !== void 0 && func0.call(data, "limit")) {
      let data9 = data.limit;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err18 = { instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 0 || isNaN(data9)) {
          let err19 = { instancePath: instancePath + "/limit", keyword: "minimum", params: { limit: 0 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data9 > 2147483647 || isNaN(data9)) {
          let err20 = { instancePath: instancePath + "/limit", keyword: "maximum", params: { limit: 2147483647 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    if (data.offset !== void 0 && func0.call(data, "offset")) {
      let data10 = data.offset;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err21 = { instancePath: instancePath + "/offset", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          let err22 = { instancePath: instancePath + "/offset", keyword: "minimum", params: { limit: 0 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data10 > 2147483647 || isNaN(data10)) {
          let err23 = { instancePath: instancePath + "/offset", keyword: "maximum", params: { limit: 2147483647 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
    }
    if (data.lastId !== void 0 && func0.call(data, "lastId")) {
      let data11 = data.lastId;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          let err24 = { instancePath: instancePath + "/lastId", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/lastId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { scope: !0, labels: !0, contactIds: !0, wantedFields: !0, filter: !0, limit: !0, offset: !0, lastId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "FN") {
        let data0 = data[key0];
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
              let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          }
        } else {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    if (data.FN !== void 0 && func0.call(data, "FN")) {
      let data2 = data.FN;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
            let err2 = { instancePath: instancePath + "/FN/" + i1, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/FN", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contactId !== void 0 && func0.call(data, "contactId") && typeof data.contactId != "string") {
      let err0 = { instancePath: instancePath + "/contactId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.item !== void 0 && func0.call(data, "item") && (validate4(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { contactId: !0, item: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contacts === void 0 || !func0.call(data, "contacts")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "contacts" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.contacts !== void 0 && func0.call(data, "contacts")) {
      let data0 = data.contacts;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate3(data0[i0], { instancePath: instancePath + "/contacts/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/contacts", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.overallMatches !== void 0 && func0.call(data, "overallMatches")) {
      let data2 = data.overallMatches;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/overallMatches", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < -2147483648 || isNaN(data2)) {
          let err3 = { instancePath: instancePath + "/overallMatches", keyword: "minimum", params: { limit: -2147483648 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data2 > 2147483647 || isNaN(data2)) {
          let err4 = { instancePath: instancePath + "/overallMatches", keyword: "maximum", params: { limit: 2147483647 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { contacts: !0, overallMatches: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { contacts: !0, overallMatches: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
