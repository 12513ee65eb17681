// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
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
            if (data1.id === void 0 || !func0.call(data1, "id")) {
              let err1 = { instancePath: instancePath + "/items/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.id !== void 0 && func0.call(data1, "id") && typeof data1.id != "string") {
              let err2 = { instancePath: instancePath + "/items/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.name !== void 0 && func0.call(data1, "name") && typeof data1.name != "string") {
              let err3 = { instancePath: instancePath + "/items/" + i0 + "/name", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.emails !== void 0 && func0.call(data1, "emails")) {
              let data4 = data1.emails;
              if (Array.isArray(data4)) {
                let len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data4[i1] != "string") {
                    let err4 = { instancePath: instancePath + "/items/" + i0 + "/emails/" + i1, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                  }
              } else {
                let err5 = { instancePath: instancePath + "/items/" + i0 + "/emails", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
            if (data1.mobile !== void 0 && func0.call(data1, "mobile")) {
              let data6 = data1.mobile;
              if (Array.isArray(data6)) {
                let len2 = data6.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data6[i2] != "string") {
                    let err6 = { instancePath: instancePath + "/items/" + i0 + "/mobile/" + i2, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
              } else {
                let err7 = { instancePath: instancePath + "/items/" + i0 + "/mobile", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data1.landline !== void 0 && func0.call(data1, "landline")) {
              let data8 = data1.landline;
              if (Array.isArray(data8)) {
                let len3 = data8.length;
                for (let i3 = 0; i3 < len3; i3++)
                  if (typeof data8[i3] != "string") {
                    let err8 = { instancePath: instancePath + "/items/" + i0 + "/landline/" + i3, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
              } else {
                let err9 = { instancePath: instancePath + "/items/" + i0 + "/landline", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.fax !== void 0 && func0.call(data1, "fax")) {
              let data10 = data1.fax;
              if (Array.isArray(data10)) {
                let len4 = data10.length;
                for (let i4 = 0; i4 < len4; i4++)
                  if (typeof data10[i4] != "string") {
                    let err10 = { instancePath: instancePath + "/items/" + i0 + "/fax/" + i4, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
              } else {
                let err11 = { instancePath: instancePath + "/items/" + i0 + "/fax", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.directdial !== void 0 && func0.call(data1, "directdial")) {
              let data12 = data1.directdial;
              if (Array.isArray(data12)) {
                let len5 = data12.length;
                for (let i5 = 0; i5 < len5; i5++)
                  if (typeof data12[i5] != "string") {
                    let err12 = { instancePath: instancePath + "/items/" + i0 + "/directdial/" + i5, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
              } else {
                let err13 = { instancePath: instancePath + "/items/" + i0 + "/directdial", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
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
