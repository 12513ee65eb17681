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
            if (data1.firstname !== void 0 && func0.call(data1, "firstname") && typeof data1.firstname != "string") {
              let err3 = { instancePath: instancePath + "/items/" + i0 + "/firstname", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.lastname !== void 0 && func0.call(data1, "lastname") && typeof data1.lastname != "string") {
              let err4 = { instancePath: instancePath + "/items/" + i0 + "/lastname", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.email !== void 0 && func0.call(data1, "email") && typeof data1.email != "string") {
              let err5 = { instancePath: instancePath + "/items/" + i0 + "/email", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.defaultDevice !== void 0 && func0.call(data1, "defaultDevice") && typeof data1.defaultDevice != "string") {
              let err6 = { instancePath: instancePath + "/items/" + i0 + "/defaultDevice", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.busyOnBusy !== void 0 && func0.call(data1, "busyOnBusy") && typeof data1.busyOnBusy != "boolean") {
              let err7 = { instancePath: instancePath + "/items/" + i0 + "/busyOnBusy", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.addressId !== void 0 && func0.call(data1, "addressId") && typeof data1.addressId != "string") {
              let err8 = { instancePath: instancePath + "/items/" + i0 + "/addressId", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.directDialIds !== void 0 && func0.call(data1, "directDialIds")) {
              let data9 = data1.directDialIds;
              if (Array.isArray(data9)) {
                let len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data9[i1] != "string") {
                    let err9 = { instancePath: instancePath + "/items/" + i0 + "/directDialIds/" + i1, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
              } else {
                let err10 = { instancePath: instancePath + "/items/" + i0 + "/directDialIds", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data1.timezone !== void 0 && func0.call(data1, "timezone") && typeof data1.timezone != "string") {
              let err11 = { instancePath: instancePath + "/items/" + i0 + "/timezone", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.admin !== void 0 && func0.call(data1, "admin") && typeof data1.admin != "boolean") {
              let err12 = { instancePath: instancePath + "/items/" + i0 + "/admin", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
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
