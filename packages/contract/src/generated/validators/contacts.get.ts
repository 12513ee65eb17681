// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contactId === void 0 || !func0.call(data, "contactId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "contactId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.contactId !== void 0 && func0.call(data, "contactId") && typeof data.contactId != "string") {
      let err1 = { instancePath: instancePath + "/contactId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { contactId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
var schema2 = { type: "object", required: ["id"], properties: { id: { type: "string" }, name: { type: "string" }, picture: { type: ["string", "null"] }, emails: { type: "array", items: { $ref: "answer:ContactEmail" } }, numbers: { type: "array", items: { $ref: "answer:ContactNumber" } }, addresses: { type: "array", items: { $ref: "answer:ContactAddress" } }, organization: { type: "array", items: { type: "array", items: { type: "string" } } }, note: { type: "string" }, websites: { type: "array", items: { $ref: "answer:ContactWebsite" } }, scope: { type: "string" } }, $id: "answer:Contact" };
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
    if (data.name !== void 0 && func0.call(data, "name") && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.picture !== void 0 && func0.call(data, "picture")) {
      let data2 = data.picture;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/picture", keyword: "type", params: { type: schema2.properties.picture.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.emails !== void 0 && func0.call(data, "emails")) {
      let data3 = data.emails;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.email !== void 0 && func0.call(data4, "email") && typeof data4.email != "string") {
              let err4 = { instancePath: instancePath + "/emails/" + i0 + "/email", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data4.type !== void 0 && func0.call(data4, "type")) {
              let data6 = data4.type;
              if (Array.isArray(data6)) {
                let len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data6[i1] != "string") {
                    let err5 = { instancePath: instancePath + "/emails/" + i0 + "/type/" + i1, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
              } else {
                let err6 = { instancePath: instancePath + "/emails/" + i0 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
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
    if (data.numbers !== void 0 && func0.call(data, "numbers")) {
      let data8 = data.numbers;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.number !== void 0 && func0.call(data9, "number") && typeof data9.number != "string") {
              let err9 = { instancePath: instancePath + "/numbers/" + i2 + "/number", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data9.type !== void 0 && func0.call(data9, "type")) {
              let data11 = data9.type;
              if (Array.isArray(data11)) {
                let len3 = data11.length;
                for (let i3 = 0; i3 < len3; i3++)
                  if (typeof data11[i3] != "string") {
                    let err10 = { instancePath: instancePath + "/numbers/" + i2 + "/type/" + i3, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
              } else {
                let err11 = { instancePath: instancePath + "/numbers/" + i2 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/numbers/" + i2, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/numbers", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      let data13 = data.addresses;
      if (Array.isArray(data13)) {
        let len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data14 = data13[i4];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.poBox !== void 0 && func0.call(data14, "poBox") && typeof data14.poBox != "string") {
              let err14 = { instancePath: instancePath + "/addresses/" + i4 + "/poBox", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data14.extendedAddress !== void 0 && func0.call(data14, "extendedAddress") && typeof data14.extendedAddress != "string") {
              let err15 = { instancePath: instancePath + "/addresses/" + i4 + "/extendedAddress", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data14.streetAddress !== void 0 && func0.call(data14, "streetAddress") && typeof data14.streetAddress != "string") {
              let err16 = { instancePath: instancePath + "/addresses/" + i4 + "/streetAddress", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data14.locality !== void 0 && func0.call(data14, "locality") && typeof data14.locality != "string") {
              let err17 = { instancePath: instancePath + "/addresses/" + i4 + "/locality", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data14.region !== void 0 && func0.call(data14, "region") && typeof data14.region != "string") {
              let err18 = { instancePath: instancePath + "/addresses/" + i4 + "/region", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data14.postalCode !== void 0 && func0.call(data14, "postalCode") && typeof data14.postalCode != "string") {
              let err19 = { instancePath: instancePath + "/addresses/" + i4 + "/postalCode", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data14.country !== void 0 && func0.call(data14, "country") && typeof data14.country != "string") {
              let err20 = { instancePath: instancePath + "/addresses/" + i4 + "/country", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data14.type !== void 0 && func0.call(data14, "type")) {
              let data22 = data14.type;
              if (Array.isArray(data22)) {
                let len5 = data22.length;
                for (let i5 = 0; i5 < len5; i5++)
                  if (typeof data22[i5] != "string") {
                    let err21 = { instancePath: instancePath + "/addresses/" + i4 + "/type/" + i5, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
              } else {
                let err22 = { instancePath: instancePath + "/addresses/" + i4 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/addresses/" + i4, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/addresses", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.organization !== void 0 && func0.call(data, "organization")) {
      let data24 = data.organization;
      if (Array.isArray(data24)) {
        let len6 = data24.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data25 = data24[i6];
          if (Array.isArray(data25)) {
            let len7 = data25.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data25[i7] != "string") {
                let err25 = { instancePath: instancePath + "/organization/" + i6 + "/" + i7, keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
          } else {
            let err26 = { instancePath: instancePath + "/organization/" + i6, keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/organization", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note") && typeof data.note != "string") {
      let err28 = { instancePath: instancePath + "/note", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.websites !== void 0 && func0.call(data, "websites")) {
      let data28 = data.websites;
      if (Array.isArray(data28)) {
        let len8 = data28.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data29 = data28[i8];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.url !== void 0 && func0.call(data29, "url") && typeof data29.url != "string") {
              let err29 = { instancePath: instancePath + "/websites/" + i8 + "/url", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data29.type !== void 0 && func0.call(data29, "type")) {
              let data31 = data29.type;
              if (Array.isArray(data31)) {
                let len9 = data31.length;
                for (let i9 = 0; i9 < len9; i9++)
                  if (typeof data31[i9] != "string") {
                    let err30 = { instancePath: instancePath + "/websites/" + i8 + "/type/" + i9, keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
              } else {
                let err31 = { instancePath: instancePath + "/websites/" + i8 + "/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          } else {
            let err32 = { instancePath: instancePath + "/websites/" + i8, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/websites", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope") && typeof data.scope != "string") {
      let err34 = { instancePath: instancePath + "/scope", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
  } else {
    let err35 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { id: !0, name: !0, picture: !0, emails: !0, numbers: !0, addresses: !0, organization: !0, note: !0, websites: !0, scope: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { id: !0, name: !0, picture: !0, emails: !0, numbers: !0, addresses: !0, organization: !0, note: !0, websites: !0, scope: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
